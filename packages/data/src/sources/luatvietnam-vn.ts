import type { Source } from "@bienmau/core/schema";

export const luatvietnamVn = {
  id: "luatvietnam-vn",
  title: "LuatVietnam: bài về hoạt động thương mại biên giới của thương nhân",
  titleIs: "described",
  authors: [],
  publisher: "LuatVietnam",
  type: "legal-commentary",
  language: "vi",
  url: "https://luatvietnam.vn/hoat-dong-thuong-mai-bien-gioi-cua-thuong-nhan.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
