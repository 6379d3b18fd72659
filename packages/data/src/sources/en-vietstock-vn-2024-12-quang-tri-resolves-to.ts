import type { Source } from "@bienmau/core/schema";

export const enVietstockVn202412QuangTriResolvesTo = {
  id: "en-vietstock-vn-2024-12-quang-tri-resolves-to",
  title: "Vietstock, bản tiếng Anh: bài về tuyến đường vận chuyển than của Quảng Trị",
  titleIs: "described",
  authors: [],
  publisher: "Vietstock, bản tiếng Anh",
  publishedOn: "2024-12",
  type: "news",
  language: "en",
  url: "https://en.vietstock.vn/2024/12/quang-tri-resolves-to-complete-highway-to-transport-coal-from-laos-to-vietnam-974-595880.htm",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
