import type { Source } from "@bienmau/core/schema";

export const vietlaotradeComVietnamlaosAddressTheIssueOfVehicle = {
  id: "vietlaotrade-com-vietnamlaos-address-the-issue-of-vehicle",
  title: "vietlaotrade.com: bài về ùn tắc xe ở cửa khẩu quốc tế Nậm Cắn (2023)",
  titleIs: "described",
  authors: [],
  publisher: "vietlaotrade.com",
  type: "news",
  language: "en",
  url: "http://vietlaotrade.com/vietnamlaos-address-the-issue-of-vehicle-congestion-at-the-international-border-gate-at-nam-can.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
