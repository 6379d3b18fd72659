import type { Source } from "@bienmau/core/schema";

export const laovoicesCom = {
  id: "laovoices-com",
  title: "Lao Voices: bài về mở cửa khẩu quốc tế thứ tám Lào – Việt Nam (2014)",
  titleIs: "described",
  authors: [],
  publisher: "Lao Voices",
  type: "news",
  language: "en",
  url: "https://laovoices.com/laos-vietnam-opens-8th-international-checkpoint/",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
