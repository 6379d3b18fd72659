import type { Gate } from "@bienmau/core/schema";

export const myQuyTay: Gate = {
  id: "my-quy-tay",
  name: {
    vi: "Mỹ Quý Tây",
    en: "My Quy Tay",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107 ('cửa khẩu quốc gia'); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["My Quy Tay"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Samrong",
    aliases: ["Sam Reong", "Som Rong"],
    localName: "សំរោង",
    provinces: ["svay-rieng"],
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
      province: "long-an",
      until: "2025-06-30",
    },
    {
      province: "tay-ninh-2025",
      from: "2025-07-01",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    customs: "48BC",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
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
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107 ('cửa khẩu quốc gia')",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "vneconomy-vn-them-3-cua-khau-quoc-te",
      locator: "nội dung bài",
    },
    {
      source: "github-com-limchivy-kh-gazetteers",
      locator: "Khmer name of the other side: commit 2a739c40, code 200109 (commune; village not certain)",
    },
  ],
};
