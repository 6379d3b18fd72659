import type { Finding } from "@bienmau/core/schema";

export const dbQualitySurvey: Finding = {
  id: "db-quality-survey",
  kind: "result",
  topics: ["goods-quality", "customs"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Bảng 4 khảo sát bốn mục về quản lý chất lượng; các dòng chỉ có 20 trả lời trên mẫu 80 và điểm trung bình in ra cao hơn điểm tính lại (2,9–3,3), nên chỉ nên dùng số phiếu.",
    en: "Table 4 surveys four points on quality control; its rows hold 20 answers of a sample of 80 and the printed means exceed the recomputed ones (2.9–3.3), so use the counts.",
    lo: "ຕາຕະລາງ 4 ສຳຫຼວດສີ່ຂໍ້ກ່ຽວກັບຄຸນນະພາບ; ແຖວມີພຽງ 20 ຄຳຕອບຈາກ 80 ແລະ ຄ່າສະເລ່ຍທີ່ພິມສູງກວ່າຄ່າຄິດໄລ່ (2,9–3,3).",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, Bảng 4, dòng 804–839",
    },
  ],
};
