import type { Finding } from "@bienmau/core/schema";

export const brCovidFirmsStopped: Finding = {
  id: "br-covid-firms-stopped",
  kind: "cause",
  topics: ["covid", "firms", "finance"],
  about: ["viet-nam", "lang-son", "nghe-an", "quang-ninh", "kien-giang"],
  text: {
    vi: "COVID-19 buộc nhiều doanh nghiệp tạm ngừng hoặc giải thể năm 2020 (Lạng Sơn, Nghệ An, Quảng Ninh, Kiên Giang), làm thu ngân sách giảm.",
    en: "COVID-19 made many firms stop or dissolve in 2020 (Lạng Sơn, Nghệ An, Quảng Ninh, Kiên Giang), cutting revenue.",
    lo: "ໂຄວິດເຮັດໃຫ້ວິສາຫະກິດຫຼາຍແຫ່ງຢຸດ ຫຼື ຍຸບ ປີ 2020 ລາຍຮັບງົບປະມານຫຼຸດ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.a, dòng 59",
    },
  ],
};
