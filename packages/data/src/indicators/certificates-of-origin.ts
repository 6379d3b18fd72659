import type { Indicator } from "@bienmau/core/schema";

export const certificatesOfOrigin = {
  id: "certificates-of-origin",
  group: "customs",
  name: {
    vi: "số giấy chứng nhận xuất xứ (C/O) được cấp",
    en: "certificates of origin issued",
    lo: "ຈຳນວນໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ (C/O)",
  },
  definition: {
    vi: "Số lượt cấp giấy chứng nhận xuất xứ hàng hóa trong năm.",
    en: "Certificates of origin issued in the year.",
    lo: "ຈຳນວນໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດທີ່ອອກໃນປີ.",
  },
  unit: "count",
  aliases: {
    vi: ["c/o", "giấy chứng nhận xuất xứ", "số c/o", "cấp bao nhiêu c/o", "chứng nhận xuất xứ", "giấy c/o"],
    en: ["certificate of origin", "c/o issued", "certificates of origin", "c/o"],
    lo: ["ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ", "ຊີໂອ", "ໃບ c/o", "ອອກໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດ", "ໃບຢັ້ງຢືນຖິ່ນກຳເນີດ", "ໃບ c/o ຈັກໃບ"],
  },
  goodForMonths: 24,
  additive: true,
} satisfies Indicator;
