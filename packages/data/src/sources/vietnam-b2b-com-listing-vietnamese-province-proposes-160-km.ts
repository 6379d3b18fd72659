import type { Source } from "@bienmau/core/schema";

export const vietnamB2bComListingVietnameseProvinceProposes160Km = {
  id: "vietnam-b2b-com-listing-vietnamese-province-proposes-160-km",
  title: "Vietnam B2B: bài về đề xuất băng tải than 160 km từ Lào",
  titleIs: "described",
  authors: [],
  publisher: "Vietnam B2B",
  type: "news",
  language: "en",
  url: "https://vietnam-b2b.com/en/listing/vietnamese-province-proposes-160-km-conveyor-belt-to-import-coal-from-laos/",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
