import type { Finding } from "@bienmau/core/schema";

export const vlCauseInvestorFear: Finding = {
  id: "vl-cause-investor-fear",
  kind: "cause",
  topics: ["investment", "firms"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Doanh nghiệp e ngại đầu tư vùng biên giới khó khăn, hiểm trở; phần lớn là doanh nghiệp tại chỗ, nhỏ, thiết bị cũ, chế biến nông lâm sản.",
    en: "Firms are wary of hard, rugged border areas; most there are local, small, with old equipment, processing farm and forest goods.",
    lo: "ວິສາຫະກິດລັງເລລົງທຶນເຂດຫຍຸ້ງຍາກ; ສ່ວນໃຫຍ່ທ້ອງຖິ່ນ, ນ້ອຍ, ອຸປະກອນເກົ່າ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 18",
    },
  ],
};
