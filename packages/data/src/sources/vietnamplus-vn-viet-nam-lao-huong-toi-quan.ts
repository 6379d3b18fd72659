import type { Source } from "@bienmau/core/schema";

export const vietnamplusVnVietNamLaoHuongToiQuan = {
  id: "vietnamplus-vn-viet-nam-lao-huong-toi-quan",
  title: "VietnamPlus (Thông tấn xã Việt Nam): bài về quan hệ thương mại Việt – Lào và Hiệp định mới (2025)",
  titleIs: "described",
  authors: [],
  publisher: "VietnamPlus (Thông tấn xã Việt Nam)",
  type: "news",
  language: "vi",
  url: "https://www.vietnamplus.vn/viet-nam-lao-huong-toi-quan-he-thuong-mai-hieu-qua-ben-vung-post1034472.vnp",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ; ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
