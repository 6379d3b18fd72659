import type { Term } from "@bienmau/core/schema";

export const likert: Term = {
  id: "likert",
  name: {
    vi: "Thang Likert",
    en: "Likert scale",
    lo: "ມາດຕາ Likert",
  },
  aliases: ["likert"],
  definition: {
    vi: "Thang năm mức từ 1 (rất không tốt) đến 5 (rất tốt); từ 3,41 đến 4,20 gọi là khá.",
    en: "A five-point scale from 1 (very poor) to 5 (very good); 3.41–4.20 is called fairly good.",
    lo: "ມາດຕາ 5 ຂັ້ນ; 3,41–4,20 ເອີ້ນວ່າດີພໍສົມຄວນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Bảng 1, dòng 360–374",
    },
  ],
};
