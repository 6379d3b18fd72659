import type { Source } from "@bienmau/core/schema";

export const englishLuatvietnamVnXuatNhapKhauLegalUpdatesAmend = {
  id: "english-luatvietnam-vn-xuat-nhap-khau-legal-updates-amend",
  title: "LuatVietnam, bản tiếng Anh: bài về Nghị định 122/2024/NĐ-CP, chợ biên giới",
  titleIs: "described",
  authors: [],
  publisher: "LuatVietnam, bản tiếng Anh",
  type: "legal-commentary",
  language: "en",
  url: "https://english.luatvietnam.vn/xuat-nhap-khau/legal-updates/amend-the-conditions-for-subjects-conducting-goods-trading-and-exchange-at-border-markets-892-99388-article.html",
  trust: "secondary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
