import type { Finding } from "@bienmau/core/schema";

export const vlPromotionProgrammes: Finding = {
  id: "vl-promotion-programmes",
  kind: "result",
  topics: ["promotion"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Việt Nam duyệt 12 đề án xúc tiến với Lào 2018–2021, hỗ trợ gian hàng của Lào; cập nhật cổng thông tin và sổ tay thương mại biên giới song ngữ. Năm đề án đã làm trong 2018–2019.",
    en: "Vietnam approved 12 promotion projects for Laos in 2018–2021 and supported Lao booths; a web portal and bilingual handbook were made. Five projects were done in 2018–2019.",
    lo: "ຫວຽດນາມອະນຸມັດ 12 ໂຄງການສົ່ງເສີມກັບລາວ 2018–2021 ແລະ ຮອງຮັບຮ້ານລາວ; ຫ້າໂຄງການເຮັດໃນ 2018–2019.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 7–8 và chú thích (5), dòng 37",
    },
  ],
};
