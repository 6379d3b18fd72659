import type { Source } from "@bienmau/core/schema";

export const englishLuatvietnamVnThueDecree2062025NdCp = {
  id: "english-luatvietnam-vn-thue-decree-206-2025-nd-cp",
  title: "LuatVietnam, bản tiếng Anh: Nghị định 206/2025/NĐ-CP, thuế ưu đãi đặc biệt Việt Nam – Lào",
  titleIs: "described",
  authors: [],
  publisher: "LuatVietnam, bản tiếng Anh",
  type: "legal-commentary",
  language: "en",
  url: "https://english.luatvietnam.vn/thue/decree-206-2025-nd-cp-special-preferential-import-tariff-between-vietnam-and-laos-405798-d1.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
