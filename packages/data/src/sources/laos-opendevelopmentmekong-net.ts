import type { Source } from "@bienmau/core/schema";

export const laosOpendevelopmentmekongNet = {
  id: "laos-opendevelopmentmekong-net",
  title: "Open Development Mekong: bài về nghiên cứu cao tốc Viêng Chăn – Hà Nội",
  titleIs: "described",
  authors: [],
  publisher: "Open Development Mekong",
  type: "news",
  language: "en",
  url: "https://laos.opendevelopmentmekong.net/news/vientiane-hanoi-expressway-under-study/",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
