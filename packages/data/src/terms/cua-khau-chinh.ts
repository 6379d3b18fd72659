import type { Term } from "@bienmau/core/schema";

export const cuaKhauChinh: Term = {
  id: "cua-khau-chinh",
  name: {
    vi: "Cửa khẩu chính",
    en: "Main gate",
    lo: "ດ່ານຫຼັກ",
  },
  aliases: ["cửa khẩu song phương", "cửa khẩu quốc gia", "bilateral gate", "national gate"],
  definition: {
    vi: "Cửa khẩu song phương cho hai nước; trước gọi là cửa khẩu quốc gia.",
    en: "A bilateral gate for both countries; formerly called national gate.",
    lo: "ດ່ານສອງຝ່າຍສຳລັບສອງປະເທດ; ກ່ອນເອີ້ນດ່ານແຫ່ງຊາດ.",
  },
  citations: [
    {
      source: "lawnet-item-65141",
      locator: "mục số 65141 (địa chỉ không đầy đủ)",
    },
  ],
};
