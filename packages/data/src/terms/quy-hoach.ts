import type { Term } from "@bienmau/core/schema";

export const quyHoach: Term = {
  id: "quy-hoach",
  name: {
    vi: "Quy hoạch",
    en: "Plan",
    lo: "ແຜນ",
  },
  aliases: [],
  definition: {
    vi: "Văn bản định hướng phát triển; có trong quy hoạch không có nghĩa đã mở hay nâng cấp.",
    en: "A text setting direction; being in a plan does not mean opened or upgraded.",
    lo: "ເອກະສານກຳນົດທິດທາງ; ຢູ່ໃນແຜນບໍ່ແມ່ນເປີດແລ້ວ.",
  },
  citations: [],
};
