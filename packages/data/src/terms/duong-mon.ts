import type { Term } from "@bienmau/core/schema";

export const duongMon: Term = {
  id: "duong-mon",
  name: {
    vi: "Đường mòn",
    en: "Trail",
    lo: "ທາງນ້ອຍ",
  },
  aliases: ["đường mòn biên giới"],
  definition: {
    vi: "Lối đi tự nhiên qua biên giới, không có kiểm soát chính thức; dễ bị lợi dụng buôn lậu.",
    en: "A natural path across the border without official control; prone to smuggling.",
    lo: "ທາງຍ່າງຂ້າມແດນທຳມະຊາດ ບໍ່ມີການຄວບຄຸມທາງການ; ສ່ຽງລັກລອບ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 901–907",
    },
  ],
};
