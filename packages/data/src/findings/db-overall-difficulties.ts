import type { Finding } from "@bienmau/core/schema";

export const dbOverallDifficulties: Finding = {
  id: "db-overall-difficulties",
  kind: "difficulty",
  topics: ["infrastructure", "logistics", "customs", "firms", "goods-quality"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Khó khăn chung: hạ tầng cửa khẩu và logistics thiếu đồng bộ, thủ tục và quản lý còn bất cập, doanh nghiệp nhỏ và thiếu thông tin thị trường, hàng xuất chủ yếu là nông sản thô.",
    en: "Overall difficulties: uneven gate and logistics infrastructure, shortcomings in procedures and administration, small firms short of market information, exports mostly raw farm goods.",
    lo: "ຄວາມຫຍຸ້ງຍາກລວມ: ໂຄງລ່າງດ່ານ ແລະ ໂລຈິສຕິກບໍ່ສົມບູນ, ຂັ້ນຕອນຍັງຈຳກັດ, ວິສາຫະກິດນ້ອຍ ຂາດຂໍ້ມູນຕະຫຼາດ, ສິນຄ້າສ່ວນໃຫຍ່ເປັນກະສິກຳດິບ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§1, dòng 108–120",
    },
  ],
};
