import type { Source } from "@bienmau/core/schema";

export const vietnamnewsVnEconomy1664915QuangTriDevelopsInfrastruc = {
  id: "vietnamnews-vn-economy-1664915-quang-tri-develops-infrastruc",
  title: "Việt Nam News (Thông tấn xã Việt Nam): bài về hạ tầng vận chuyển than từ Lào ở Quảng Trị",
  titleIs: "described",
  authors: [],
  publisher: "Việt Nam News (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnamnews.vn/economy/1664915/quang-tri-develops-infrastructure-for-coal-transport-from-laos.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
