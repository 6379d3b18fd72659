import type { Source } from "@bienmau/core/schema";

export const vietnamVnBieuThueNhapKhauUuDai = {
  id: "vietnam-vn-bieu-thue-nhap-khau-uu-dai",
  title: "Vietnam.vn: bài về biểu thuế ưu đãi đặc biệt Việt Nam – Lào 2025–2030",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://vietnam.vn/en/bieu-thue-nhap-khau-uu-dai-dac-biet-viet-nam-lao-giai-doan-2025-2030",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
