import type { Source } from "@bienmau/core/schema";

export const englishLuatvietnamVnCoCauToChucResolution202 = {
  id: "english-luatvietnam-vn-co-cau-to-chuc-resolution-202",
  title: "LuatVietnam, bản tiếng Anh: Nghị quyết 202/2025/QH15 về sắp xếp đơn vị hành chính cấp tỉnh",
  titleIs: "described",
  authors: [],
  publisher: "LuatVietnam, bản tiếng Anh",
  type: "legal-commentary",
  language: "en",
  url: "https://english.luatvietnam.vn/co-cau-to-chuc/resolution-202-2025-qh15-reorganization-of-provincial-level-administrative-divisions-402728-d1.html",
  trust: "secondary",
  covers: {
    vi: "Sáp nhập tỉnh năm 2025.",
    en: "The provincial mergers of 2025.",
    lo: "ການລວມແຂວງປີ 2025.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
