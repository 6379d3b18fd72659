import type { Finding } from "@bienmau/core/schema";

export const dbTrailSmuggling: Finding = {
  id: "db-trail-smuggling",
  kind: "difficulty",
  topics: ["smuggling"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Hình thức trao đổi này gây khó cho quản lý, nhất là buôn lậu tăng trên các đường mòn.",
    en: "This exchange is hard to control, above all smuggling growing along the trails.",
    lo: "ການແລກປ່ຽນນີ້ຄຸ້ມຄອງຍາກ ໂດຍສະເພາະການລັກລອບເພີ່ມຂຶ້ນຕາມທາງນ້ອຍ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 901–907",
    },
  ],
};
