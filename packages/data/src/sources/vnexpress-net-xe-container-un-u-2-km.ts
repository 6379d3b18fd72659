import type { Source } from "@bienmau/core/schema";

export const vnexpressNetXeContainerUnU2Km = {
  id: "vnexpress-net-xe-container-un-u-2-km",
  title: "VnExpress: bài về xe container ùn ứ ở cửa khẩu La Lay (2023)",
  titleIs: "described",
  authors: [],
  publisher: "VnExpress",
  type: "news",
  language: "vi",
  url: "https://vnexpress.net/xe-container-un-u-2-km-o-cua-khau-quoc-te-la-lay-4595031.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
