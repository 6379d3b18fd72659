import type { Finding } from "@bienmau/core/schema";

export const brCausePoorNeighbours: Finding = {
  id: "br-cause-poor-neighbours",
  kind: "cause",
  topics: ["markets", "investment"],
  about: ["laos", "cambodia"],
  text: {
    vi: "Trừ Quảng Tây, Vân Nam, các tỉnh Lào, Campuchia giáp Việt Nam nghèo, dân ít, sức mua thấp, đường khó.",
    en: "Apart from Guangxi and Yunnan, bordering Lao and Cambodian provinces are poor, thinly populated, with low buying power and hard roads.",
    lo: "ນອກຈາກກວາງຊີ, ຢຸນນານ, ແຂວງລາວ ແລະ ກຳປູເຈຍຕິດຊາຍແດນທຸກຍາກ, ຄົນໜ້ອຍ, ກຳລັງຊື້ຕ່ຳ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.1.c, dòng 66–67",
    },
  ],
};
