import type { Indicator } from "@bienmau/core/schema";

export const gateFees = {
  id: "gate-fees",
  group: "gate-traffic",
  name: {
    vi: "thu phí sử dụng hạ tầng cửa khẩu",
    en: "fees collected at gates",
    lo: "ຄ່າທຳນຽມທີ່ເກັບໄດ້",
  },
  definition: {
    vi: "Tổng số phí thu được, không phải mức phí mỗi xe.",
    en: "Total of fees collected, not the tariff per vehicle.",
    lo: "ຍອດລວມຄ່າທຳນຽມທີ່ເກັບໄດ້ ບໍ່ແມ່ນອັດຕາຕໍ່ຄັນ.",
  },
  unit: "VND",
  aliases: {
    vi: ["tổng thu phí hạ tầng", "thu phí hạ tầng", "số phí thu được", "thu phí bến bãi được bao nhiêu"],
    en: ["fees collected", "fee revenue"],
    lo: [],
  },
  goodForMonths: 18,
  additive: true,
} satisfies Indicator;
