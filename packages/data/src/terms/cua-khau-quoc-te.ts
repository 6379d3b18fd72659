import type { Term } from "@bienmau/core/schema";

export const cuaKhauQuocTe: Term = {
  id: "cua-khau-quoc-te",
  name: {
    vi: "Cửa khẩu quốc tế",
    en: "International gate",
    lo: "ດ່ານສາກົນ",
  },
  aliases: ["ckqt", "international border gate"],
  definition: {
    vi: "Cửa khẩu cho người, phương tiện của hai nước và nước thứ ba, và hàng hóa xuất nhập khẩu.",
    en: "A gate for people and vehicles of both countries and third countries, and for traded goods.",
    lo: "ດ່ານສຳລັບຄົນ ແລະ ພາຫະນະສອງປະເທດ ແລະ ປະເທດທີສາມ ແລະ ສິນຄ້າ.",
  },
  citations: [
    {
      source: "lawnet-item-65141",
      locator: "mục số 65141 (địa chỉ không đầy đủ)",
    },
  ],
};
