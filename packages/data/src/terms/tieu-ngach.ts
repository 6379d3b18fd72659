import type { Term } from "@bienmau/core/schema";

export const tieuNgach: Term = {
  id: "tieu-ngach",
  name: {
    vi: "Tiểu ngạch",
    en: "Small-scale border trade",
    lo: "ການຄ້າຂະໜາດນ້ອຍ",
  },
  aliases: ["buôn bán tiểu ngạch", "border petty trade", "small-scale trade"],
  definition: {
    vi: "Cách gọi quen của mua bán biên giới nhỏ lẻ, ít thủ tục; nay quy định theo trao đổi cư dân và thương nhân.",
    en: "A common name for small border trade with light procedures; now governed as resident exchange and trader trade.",
    lo: "ຊື່ເອີ້ນການຄ້າຊາຍແດນນ້ອຍ; ປັດຈຸບັນເປັນການແລກປ່ຽນຊາວຊາຍແດນ ແລະ ພໍ່ຄ້າ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.2.2, dòng 46",
    },
  ],
};
