import type { Finding } from "@bienmau/core/schema";

export const dbLiteratureBottlenecks: Finding = {
  id: "db-literature-bottlenecks",
  kind: "difficulty",
  topics: ["infrastructure", "goods-quality", "firms"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Các nghiên cứu trước nêu ba điểm nghẽn: hạ tầng cửa khẩu và kết nối, hàng hóa kém đa dạng và giá trị thấp, doanh nghiệp thiếu thông tin nên khó vào chuỗi cung ứng dài hạn.",
    en: "Earlier studies name three bottlenecks: gate and link infrastructure, a narrow range of low-value goods, and firms too short of information to join long supply chains.",
    lo: "ການຄົ້ນຄວ້າກ່ອນລະບຸສາມຈຸດຂັດຂ້ອງ: ໂຄງລ່າງດ່ານ, ສິນຄ້າບໍ່ຫຼາກຫຼາຍມູນຄ່າຕ່ຳ, ວິສາຫະກິດຂາດຂໍ້ມູນ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§2, dòng 185–207",
    },
  ],
};
