import type { Finding } from "@bienmau/core/schema";

export const brFragmentedFarming: Finding = {
  id: "br-fragmented-farming",
  kind: "difficulty",
  topics: ["goods-quality"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Nông sản manh mún, chưa có vùng tập trung, thiếu tiêu chuẩn, truy xuất và thương hiệu.",
    en: "Farming is fragmented, without concentrated areas, standards, traceability or brands.",
    lo: "ກະສິກຳກະແຈກກະຈາຍ, ຂາດມາດຕະຖານ, ສືບຄົ້ນ ແລະ ຍີ່ຫໍ້.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.1, dòng 44",
    },
  ],
};
