import type { Finding } from "@bienmau/core/schema";

export const dbImportDipCauses: Finding = {
  id: "db-import-dip-causes",
  kind: "cause",
  topics: ["markets"],
  about: ["dien-bien", "northern-laos"],
  text: {
    vi: "Nhập khẩu giảm năm 2023, bài viết phỏng đoán do nhu cầu trong nước giảm, doanh nghiệp bớt nhập nguyên liệu hoặc kiểm soát nhập khẩu chặt hơn.",
    en: "For the 2023 import fall the paper surmises weaker home demand, firms cutting input purchases, or tighter import control.",
    lo: "ການນຳເຂົ້າຫຼຸດປີ 2023: ບົດຄາດວ່າຄວາມຕ້ອງການພາຍໃນຫຼຸດ, ວິສາຫະກິດຫຼຸດການຊື້ວັດຖຸດິບ ຫຼື ຄວບຄຸມເຂັ້ມງວດ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 476–484",
    },
  ],
};
