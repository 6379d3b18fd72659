import type { Finding } from "@bienmau/core/schema";

export const dbDiversifyExports: Finding = {
  id: "db-diversify-exports",
  kind: "measure",
  topics: ["goods-quality", "markets"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Nên hỗ trợ doanh nghiệp về thị trường, logistics, thông quan; đa dạng hóa mặt hàng, bớt lệ thuộc nông sản thô; ưu tiên nhập đầu vào cho sản xuất.",
    en: "Support firms with markets, logistics and clearance; diversify goods away from raw farm produce; import selectively for production.",
    lo: "ຄວນຊ່ວຍວິສາຫະກິດດ້ານຕະຫຼາດ, ໂລຈິສຕິກ, ການແຈ້ງພາສີ; ເພີ່ມຄວາມຫຼາກຫຼາຍສິນຄ້າ ຫຼຸດການເພິ່ງກະສິກຳດິບ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 506–518",
    },
  ],
};
