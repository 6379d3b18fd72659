import type { Finding } from "@bienmau/core/schema";

export const brMeasurePromotionGi: Finding = {
  id: "br-measure-promotion-gi",
  kind: "measure",
  topics: ["promotion", "digital"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Xúc tiến, đào tạo công nghệ thông tin; xây chỉ dẫn địa lý, nhãn hiệu tập thể cho nông sản chủ lực.",
    en: "Promotion and IT training; geographical indications and collective marks for key farm products.",
    lo: "ສົ່ງເສີມ ແລະ ຝຶກ IT; ສິ່ງຊີ້ບອກທາງພູມສາດ ແລະ ເຄື່ອງໝາຍສິນຄ້າຮ່ວມ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.e, dòng 124–125",
    },
  ],
};
