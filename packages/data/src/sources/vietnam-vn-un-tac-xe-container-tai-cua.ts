import type { Source } from "@bienmau/core/schema";

export const vietnamVnUnTacXeContainerTaiCua = {
  id: "vietnam-vn-un-tac-xe-container-tai-cua",
  title: "Vietnam.vn: bài về ùn tắc xe container ở cửa khẩu Mộc Bài",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam.vn",
  type: "news",
  language: "en",
  url: "https://www.vietnam.vn/en/un-tac-xe-container-tai-cua-khau-quoc-te-moc-bai",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
