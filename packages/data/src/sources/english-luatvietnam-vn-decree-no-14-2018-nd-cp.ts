import type { Source } from "@bienmau/core/schema";

export const englishLuatvietnamVnDecreeNo142018NdCp = {
  id: "english-luatvietnam-vn-decree-no-14-2018-nd-cp",
  title: "LuatVietnam, bản tiếng Anh: Nghị định 14/2018/NĐ-CP về thương mại biên giới",
  titleIs: "described",
  authors: [],
  publisher: "LuatVietnam, bản tiếng Anh",
  type: "legal-commentary",
  language: "en",
  url: "https://english.luatvietnam.vn/decree-no-14-2018-nd-cp-dated-january-23-2018-of-the-government-on-prescribing-in-detail-border-trade-activities-158771-doc1.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
