import type { Source } from "@bienmau/core/schema";

export const laotiantimesCom20161026OneStopService = {
  id: "laotiantimes-com-2016-10-26-one-stop-service",
  title: "The Laotian Times: bài về kiểm tra một cửa, một lần dừng ở biên giới",
  titleIs: "described",
  authors: [],
  publisher: "The Laotian Times",
  publishedOn: "2016-10-26",
  type: "news",
  language: "en",
  url: "https://laotiantimes.com/2016/10/26/one-stop-service-speed-border-crossings/",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
