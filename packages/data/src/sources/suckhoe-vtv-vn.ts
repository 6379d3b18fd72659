import type { Source } from "@bienmau/core/schema";

export const suckhoeVtvVn = {
  id: "suckhoe-vtv-vn",
  title: "VTV: bài về Lào Cai sẽ có thêm cửa khẩu quốc tế (2023)",
  titleIs: "described",
  authors: [],
  publisher: "VTV",
  publishedOn: "2023-10-21",
  type: "news",
  language: "vi",
  url: "https://suckhoe.vtv.vn/kinh-te/lao-cai-se-co-them-cua-khau-quoc-te-20231021083319815.htm",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
