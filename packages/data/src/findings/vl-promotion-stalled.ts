import type { Finding } from "@bienmau/core/schema";

export const vlPromotionStalled: Finding = {
  id: "vl-promotion-stalled",
  kind: "difficulty",
  topics: ["promotion", "covid"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Bảy đề án xúc tiến đã duyệt chưa thực hiện được trong 2020–2021 vì COVID-19.",
    en: "Seven approved promotion projects could not be carried out in 2020–2021 because of COVID-19.",
    lo: "ເຈັດໂຄງການສົ່ງເສີມທີ່ອະນຸມັດເຮັດບໍ່ໄດ້ 2020–2021 ຍ້ອນໂຄວິດ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 16 và chú thích (5), dòng 37",
    },
  ],
};
