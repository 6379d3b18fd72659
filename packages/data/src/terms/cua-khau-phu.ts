import type { Term } from "@bienmau/core/schema";

export const cuaKhauPhu: Term = {
  id: "cua-khau-phu",
  name: {
    vi: "Cửa khẩu phụ",
    en: "Auxiliary gate",
    lo: "ດ່ານຮອງ",
  },
  aliases: ["cửa khẩu địa phương", "local gate", "secondary gate"],
  definition: {
    vi: "Cửa khẩu cho các tỉnh biên giới; hàng của thương nhân chỉ qua khi tỉnh đã công bố.",
    en: "A gate for the border provinces; traders’ goods only where the province has announced it.",
    lo: "ດ່ານສຳລັບແຂວງຊາຍແດນ; ສິນຄ້າພໍ່ຄ້າຜ່ານເມື່ອແຂວງປະກາດ.",
  },
  citations: [
    {
      source: "lawnet-item-65141",
      locator: "mục số 65141 (địa chỉ không đầy đủ)",
    },
  ],
};
