import type { Indicator } from "@bienmau/core/schema";

export const tradePromotionProjectsNotDone = {
  id: "trade-promotion-projects-not-done",
  group: "promotion",
  name: {
    vi: "số đề án xúc tiến chưa thực hiện được",
    en: "trade promotion projects not carried out",
    lo: "ໂຄງການທີ່ບໍ່ໄດ້ປະຕິບັດ",
  },
  definition: {
    vi: "Số đề án đã duyệt nhưng chưa thực hiện được do COVID-19.",
    en: "Approved projects not carried out because of COVID-19.",
    lo: "ໂຄງການທີ່ບໍ່ໄດ້ປະຕິບັດຍ້ອນໂຄວິດ.",
  },
  unit: "count",
  aliases: {
    vi: [
      "đề án xúc tiến thương mại chưa thực hiện",
      "đề án xúc tiến chưa thực hiện",
      "đề án xúc tiến thương mại có mấy cái chưa thực hiện",
      "đề án chưa thực hiện được",
      "đề án chưa thực hiện",
      "đề án chưa triển khai",
      "bao nhiêu đề án chưa làm",
    ],
    en: ["projects not done", "projects not implemented"],
    lo: [],
  },
  goodForMonths: 60,
  additive: true,
} satisfies Indicator;
