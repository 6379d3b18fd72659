import type { Finding } from "@bienmau/core/schema";

export const vlMeasureAmend: Finding = {
  id: "vl-measure-amend",
  kind: "measure",
  topics: ["agreements"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Rà soát, sửa đổi các hiệp định thương mại 2015 và thỏa thuận tạo thuận lợi 2007 cho hợp thực tế (hiệp định thương mại sau này được thay năm 2024).",
    en: "Review and amend the 2015 trade agreements and 2007 facilitation agreement (the trade agreement was later replaced in 2024).",
    lo: "ທົບທວນ ແລະ ປັບປຸງສັນຍາ 2015 ແລະ ຂໍ້ຕົກລົງ 2007 (ສັນຍາການຄ້າຖືກແທນປີ 2024).",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 24",
    },
  ],
};
