import type { Source } from "@bienmau/core/schema";

export const laotiantimesCom20240704VietnamPlans6 = {
  id: "laotiantimes-com-2024-07-04-vietnam-plans-6",
  title: "The Laotian Times: bài về băng tải than 6 km từ Lào",
  titleIs: "described",
  authors: [],
  publisher: "The Laotian Times",
  publishedOn: "2024-07-04",
  type: "news",
  language: "en",
  url: "https://laotiantimes.com/2024/07/04/vietnam-plans-6-kilometer-conveyor-belt-for-coal-transport-from-laos/",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
