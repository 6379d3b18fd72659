import type { Term } from "@bienmau/core/schema";

export const quaCanh: Term = {
  id: "qua-canh",
  name: {
    vi: "Quá cảnh",
    en: "Transit",
    lo: "ຜ່ານແດນ",
  },
  aliases: ["hàng quá cảnh", "goods in transit"],
  definition: {
    vi: "Hàng đi qua lãnh thổ một nước để đến nước khác; không tính là xuất nhập khẩu của nước đi qua.",
    en: "Goods crossing a country to another; not counted as its own trade.",
    lo: "ສິນຄ້າຜ່ານປະເທດໜຶ່ງໄປອີກປະເທດ; ບໍ່ນັບເປັນການຄ້າຂອງປະເທດຜ່ານ.",
  },
  citations: [
    {
      source: "english-luatvietnam-vn-decree-no-14-2018-nd-cp",
      locator: "trích Nghị định 14/2018/NĐ-CP",
    },
  ],
};
