import type { Finding } from "@bienmau/core/schema";

export const vlMainGoods: Finding = {
  id: "vl-main-goods",
  kind: "description",
  topics: ["markets"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Lào xuất cao su, gỗ, khoáng sản, bông, rau quả; Việt Nam xuất sắt thép, máy móc, phương tiện, phân bón, xăng dầu, nhựa, rau quả, bánh kẹo.",
    en: "Laos sells rubber, wood, minerals, cotton, vegetables; Vietnam sells steel, machinery, vehicles, fertiliser, petroleum, plastics, vegetables and sweets.",
    lo: "ລາວສົ່ງຢາງພາລາ, ໄມ້, ແຮ່ທາດ, ຝ້າຍ, ຜັກ; ຫວຽດນາມສົ່ງເຫຼັກ, ເຄື່ອງຈັກ, ພາຫະນະ, ປຸ໋ຍ, ນ້ຳມັນ, ພາດສະຕິກ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 12",
    },
  ],
};
