import type { Finding } from "@bienmau/core/schema";

export const dbHuoiPuocRole: Finding = {
  id: "db-huoi-puoc-role",
  kind: "description",
  topics: ["exchange-modes"],
  about: ["huoi-puoc", "dien-bien"],
  text: {
    vi: "Huổi Puốc – Na Son chủ yếu phục vụ trao đổi quy mô nhỏ và nhu cầu cư dân (bài gọi là cửa khẩu phụ; các nguồn khác xếp là chính).",
    en: "Huổi Puốc – Na Son mainly serves small-scale exchange and residents (the paper calls it auxiliary; other sources say main).",
    lo: "Huổi Puốc – Na Son ຮັບໃຊ້ການແລກປ່ຽນຂະໜາດນ້ອຍ ແລະ ຊາວຊາຍແດນ (ບົດເອີ້ນດ່ານຮອງ; ແຫຼ່ງອື່ນວ່າດ່ານຫຼັກ).",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 939–943",
    },
  ],
};
