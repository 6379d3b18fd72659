import type { Finding } from "@bienmau/core/schema";

export const dbParticipantsGrow: Finding = {
  id: "db-participants-grow",
  kind: "result",
  topics: ["promotion", "firms"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Số doanh nghiệp, hợp tác xã dự xúc tiến tăng từ 28 (2022) lên 42 (2024), cho thấy quan tâm hơn tới thị trường Bắc Lào.",
    en: "Firms and co-operatives at promotion events rose from 28 (2022) to 42 (2024), a sign of more interest in northern Laos.",
    lo: "ວິສາຫະກິດ ແລະ ສະຫະກອນເຂົ້າຮ່ວມເພີ່ມຈາກ 28 (2022) ເປັນ 42 (2024).",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.2, dòng 1312–1334",
    },
  ],
};
