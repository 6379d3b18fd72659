import type { Gate } from "@bienmau/core/schema";

export const dakPeur: Gate = {
  id: "dak-peur",
  name: {
    vi: "Đắk Peur",
    en: "Dak Peur",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Dak Peur", "Đăk Per"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Nam Lyr",
    aliases: ["Nam Lieou"],
    provinces: ["mondulkiri"],
  },
  class: "main",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2007-08",
      citation: {
        source: "en-vietnamplus-vn-dak-peurnam-lyr-border-gate-seeks",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "dak-nong",
      until: "2025-06-30",
    },
    {
      province: "lam-dong",
      from: "2025-07-01",
    },
  ],
  roads: [],
  hours: [],
  codes: {},
  history: [
    {
      on: "2007-08",
      text: {
        vi: "Nâng từ cửa khẩu phụ lên chính.",
        en: "Raised from auxiliary to main.",
        lo: "ຍົກຈາກດ່ານຮອງເປັນດ່ານຫຼັກ.",
      },
      citation: {
        source: "en-vietnamplus-vn-dak-peurnam-lyr-border-gate-seeks",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Tỉnh phía Campuchia ghi theo hiểu biết chung, chưa có nguồn.",
      en: "The Cambodian province is given from general knowledge; no source was seen.",
      lo: "ແຂວງຝ່າຍກຳປູເຈຍໃສ່ຕາມຄວາມຮູ້ທົ່ວໄປ ຍັງບໍ່ມີແຫຼ່ງ.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "en-vietnamplus-vn-dak-peurnam-lyr-border-gate-seeks",
      locator: "nội dung bài",
    },
  ],
};
