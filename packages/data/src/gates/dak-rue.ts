import type { Gate } from "@bienmau/core/schema";

export const dakRue: Gate = {
  id: "dak-rue",
  name: {
    vi: "Đắk Ruê",
    en: "Dak Rue",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Dak Rue", "Chi Miet"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Chi Miết",
    aliases: ["Chi Mian"],
    provinces: ["mondulkiri"],
  },
  class: "main",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2007-03",
      citation: {
        source: "vneconomy-vn-them-3-cua-khau-quoc-te",
        locator: "nội dung bài",
      },
      note: {
        vi: "Thời điểm có chủ trương nâng cấp.",
        en: "When the upgrade was decided.",
        lo: "ເວລາຕົກລົງຍົກລະດັບ.",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "dak-lak",
      until: "2025-06-30",
    },
    {
      province: "dak-lak-2025",
      from: "2025-07-01",
    },
  ],
  roads: [],
  hours: [],
  codes: {},
  history: [
    {
      on: "2007-03",
      text: {
        vi: "Có chủ trương nâng lên cửa khẩu quốc gia (chính).",
        en: "Upgrade to national (main) decided.",
        lo: "ຕົກລົງຍົກເປັນດ່ານແຫ່ງຊາດ (ຫຼັກ).",
      },
      citation: {
        source: "vneconomy-vn-them-3-cua-khau-quoc-te",
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
      source: "vneconomy-vn-them-3-cua-khau-quoc-te",
      locator: "nội dung bài",
    },
  ],
};
