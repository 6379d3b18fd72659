import type { Source } from "@bienmau/core/schema";

export const vietnamnewsVnEconomy1689997TradeThoughLaoCai = {
  id: "vietnamnews-vn-economy-1689997-trade-though-lao-cai",
  title: "Việt Nam News (Thông tấn xã Việt Nam): bài về kim ngạch qua cửa khẩu Lào Cai (số liệu 2024)",
  titleIs: "described",
  authors: [],
  publisher: "Việt Nam News (Thông tấn xã Việt Nam)",
  type: "news",
  language: "en",
  url: "https://vietnamnews.vn/economy/1689997/trade-though-lao-cai-border-gate-reaches-1-6-million-on-2025-s-first-day.html",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
