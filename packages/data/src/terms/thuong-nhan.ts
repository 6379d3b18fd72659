import type { Term } from "@bienmau/core/schema";

export const thuongNhan: Term = {
  id: "thuong-nhan",
  name: {
    vi: "Thương nhân",
    en: "Trader",
    lo: "ພໍ່ຄ້າ",
  },
  aliases: ["hộ kinh doanh"],
  definition: {
    vi: "Người hoặc doanh nghiệp kinh doanh mua bán hàng qua biên giới.",
    en: "A person or firm in the business of cross-border trade.",
    lo: "ບຸກຄົນ ຫຼື ວິສາຫະກິດຄ້າຂາຍຂ້າມແດນ.",
  },
  citations: [
    {
      source: "english-luatvietnam-vn-decree-no-14-2018-nd-cp",
      locator: "trích Nghị định 14/2018/NĐ-CP",
    },
  ],
};
