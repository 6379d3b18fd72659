import type { Term } from "@bienmau/core/schema";

export const chuyenKhau: Term = {
  id: "chuyen-khau",
  name: {
    vi: "Chuyển khẩu",
    en: "Merchanting",
    lo: "ການຄ້າຜ່ານຄົນກາງ",
  },
  aliases: ["switch trade", "transshipment trade"],
  definition: {
    vi: "Mua hàng từ một nước bán sang nước khác, hàng không làm thủ tục nhập vào nước trung gian.",
    en: "Buying from one country and selling to another without importing into the middle country.",
    lo: "ຊື້ຈາກປະເທດໜຶ່ງຂາຍໃຫ້ອີກປະເທດ ໂດຍບໍ່ນຳເຂົ້າປະເທດກາງ.",
  },
  citations: [],
};
