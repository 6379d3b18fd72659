import type { Source } from "@bienmau/core/schema";

export const dlcaLogclusterOrg = {
  id: "dlca-logcluster-org",
  title: "Logistics Cluster (DLCA): trang đánh giá cửa khẩu La Lay, phía Lào",
  titleIs: "described",
  authors: [],
  publisher: "Logistics Cluster (DLCA)",
  type: "web-page",
  language: "en",
  url: "https://dlca.logcluster.org/lao-peoples-democratic-republic-2310-border-crossing-la-lay-la-lay",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
