import type { Source } from "@bienmau/core/schema";

export const eliteshippingComVn = {
  id: "eliteshipping-com-vn",
  title: "Elite Shipping: bản tin xuất nhập khẩu qua cửa khẩu Lạng Sơn, 31/1–1/2/2026",
  titleIs: "described",
  authors: [],
  publisher: "Elite Shipping",
  type: "web-page",
  language: "en",
  url: "https://eliteshipping.com.vn/situation-of-import-and-export-activities-through-border-gates-of-lang-son-provincefrom-january-31-2026-to-february-1-2026",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
