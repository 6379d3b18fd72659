import type { Term } from "@bienmau/core/schema";

export const cuaKhau: Term = {
  id: "cua-khau",
  name: {
    vi: "Cửa khẩu",
    en: "Border gate",
    lo: "ດ່ານຊາຍແດນ",
  },
  aliases: ["ck", "border crossing", "checkpoint", "gate", "ດ່ານ"],
  definition: {
    vi: "Nơi người, phương tiện, hàng hóa qua lại biên giới và làm thủ tục kiểm soát.",
    en: "A place where people, vehicles and goods cross the border and are controlled.",
    lo: "ບ່ອນຄົນ, ພາຫະນະ, ສິນຄ້າຜ່ານຊາຍແດນ ແລະ ຖືກກວດ.",
  },
  citations: [
    {
      source: "lawnet-item-65141",
      locator: "mục số 65141 (địa chỉ không đầy đủ)",
    },
  ],
};
