import type { Finding } from "@bienmau/core/schema";

export const vlInvestment: Finding = {
  id: "vl-investment",
  kind: "description",
  topics: ["investment"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Vốn Việt Nam tại Lào đứng thứ ba (sau Trung Quốc, Thái Lan), vào nông nghiệp, năng lượng, sản xuất, phân phối hàng thiết yếu, nhất là Nam Lào.",
    en: "Vietnamese investment ranks third in Laos after China and Thailand, in farming, energy, production and distribution, above all in the south.",
    lo: "ການລົງທຶນຫວຽດນາມໃນລາວອັນດັບສາມ (ຕໍ່ຈີນ, ໄທ): ກະສິກຳ, ພະລັງງານ, ຜະລິດ, ຈຳໜ່າຍ ໂດຍສະເພາະພາກໃຕ້.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 13",
    },
  ],
};
