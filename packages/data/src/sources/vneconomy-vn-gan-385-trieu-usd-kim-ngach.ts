import type { Source } from "@bienmau/core/schema";

export const vneconomyVnGan385TrieuUsdKimNgach = {
  id: "vneconomy-vn-gan-385-trieu-usd-kim-ngach",
  title: "VnEconomy: bài về thương mại biên giới Thanh Hóa – Hủa Phăn 2021–2025",
  titleIs: "described",
  authors: [],
  publisher: "VnEconomy",
  type: "news",
  language: "vi",
  url: "https://vneconomy.vn/gan-385-trieu-usd-kim-ngach-thuong-mai-bien-gioi-thanh-hoa-hua-phan.htm",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
