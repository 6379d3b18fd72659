import type { Finding } from "@bienmau/core/schema";

export const dbInvestProcessingBrand: Finding = {
  id: "db-invest-processing-brand",
  kind: "measure",
  topics: ["infrastructure", "processing", "promotion"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Định hướng: đầu tư logistics, nâng năng lực chế biến nông sản, ứng dụng công nghệ, xây thương hiệu OCOP và chỉ dẫn địa lý, đẩy mạnh xúc tiến.",
    en: "Direction: invest in logistics, raise farm processing, use technology, build OCOP brands and geographical indications, promote more.",
    lo: "ທິດທາງ: ລົງທຶນໂລຈິສຕິກ, ຍົກລະດັບການປຸງແຕ່ງ, ໃຊ້ເຕັກໂນໂລຊີ, ສ້າງຍີ່ຫໍ້ OCOP ແລະ ສິ່ງຊີ້ບອກທາງພູມສາດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 739–749",
    },
  ],
};
