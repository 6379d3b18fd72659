import type { Source } from "@bienmau/core/schema";

export const betaenVietnamplusVn = {
  id: "betaen-vietnamplus-vn",
  title: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh: bài về miễn thuế nhập khẩu cho cư dân biên giới",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam), bản tiếng Anh",
  type: "news",
  language: "en",
  url: "https://betaen.vietnamplus.vn/border-residents-entitled-to-import-tariff-exemptions-post83444.vnp",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
