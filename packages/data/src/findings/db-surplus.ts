import type { Finding } from "@bienmau/core/schema";

export const dbSurplus: Finding = {
  id: "db-surplus",
  kind: "result",
  topics: ["markets"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Xuất khẩu lớn hơn nhập khẩu cả ba năm, đem lại thặng dư, thu ngân sách và việc làm; mức thặng dư dao động chứ không ổn định.",
    en: "Exports exceed imports in all three years, bringing a surplus, revenue and jobs; the surplus moves rather than stays stable.",
    lo: "ການສົ່ງອອກຫຼາຍກວ່ານຳເຂົ້າທັງສາມປີ, ເກີນດຸນ, ລາຍຮັບ ແລະ ວຽກເຮັດງານທຳ; ລະດັບເກີນດຸນຂຶ້ນລົງ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 721–727",
    },
  ],
};
