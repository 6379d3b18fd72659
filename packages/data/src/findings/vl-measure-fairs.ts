import type { Finding } from "@bienmau/core/schema";

export const vlMeasureFairs: Finding = {
  id: "vl-measure-fairs",
  kind: "measure",
  topics: ["promotion"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Ưu tiên kinh phí cho hội chợ, diễn đàn; mở siêu thị liên doanh ở vùng đông dân biên giới; xây kênh đưa hàng chất lượng cao sang nhau.",
    en: "Fund fairs and forums first; open joint-venture supermarkets in populated border areas; build channels for quality goods both ways.",
    lo: "ບຸລິມະສິດງົບງານສະແດງ ແລະ ເວທີ; ເປີດຊຸບເປີມາເກັດຮ່ວມທຶນ; ສ້າງຊ່ອງທາງສິນຄ້າຄຸນນະພາບ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 29",
    },
  ],
};
