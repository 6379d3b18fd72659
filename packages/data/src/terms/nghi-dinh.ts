import type { Term } from "@bienmau/core/schema";

export const nghiDinh: Term = {
  id: "nghi-dinh",
  name: {
    vi: "Nghị định",
    en: "Decree",
    lo: "ດຳລັດ",
  },
  aliases: [],
  definition: {
    vi: "Văn bản của Chính phủ quy định chi tiết luật.",
    en: "A Government text giving detail to law.",
    lo: "ເອກະສານຂອງລັດຖະບານຂະຫຍາຍກົດໝາຍ.",
  },
  citations: [],
};
