import type { Gate } from "@bienmau/core/schema";

export const huoiPuoc: Gate = {
  id: "huoi-puoc",
  name: {
    vi: "Huổi Puốc",
    en: "Huoi Puoc",
  },
  nameSources: {
    en: {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 925–943; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Huoi Puoc", "Na Son", "Huổi Puộc", "Huoi Puoc - Na Son"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Na Son",
    aliases: ["Nason", "Na Sơn"],
    provinces: ["luang-prabang"],
  },
  class: "main",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2009-04-22",
      citation: {
        source: "gt-rider-com",
        locator: "VNA item quoted",
      },
    },
  ],
  classConflicts: [
    {
      class: "auxiliary",
      text: {
        vi: "Bài nghiên cứu năm 2025 gọi là cửa khẩu phụ. Bài năm 2022, TTXVN (khai trương cửa khẩu chính ngày 22/4/2009) và đợt khảo sát nâng cấp đầu năm 2026 đều coi là cửa khẩu chính; dự án dùng hạng chính.",
        en: "The 2025 paper calls it auxiliary. The 2022 article, VNA (opened as main on 22 April 2009) and an early 2026 upgrade survey all treat it as main; we use main.",
        lo: "ບົດຄົ້ນຄວ້າປີ 2025 ເອີ້ນວ່າດ່ານຮອງ. ບົດຄວາມປີ 2022, VNA (ເປີດເປັນດ່ານຫຼັກ 22/4/2009) ແລະ ການສຳຫຼວດຍົກລະດັບຕົ້ນປີ 2026 ລ້ວນຖືເປັນດ່ານຫຼັກ; ໂຄງການໃຊ້ຂັ້ນດ່ານຫຼັກ.",
      },
      citations: [
        {
          source: "dien-bien-2025",
          locator: "§4.1, dòng 939",
        },
        {
          source: "viet-lao-2022",
          locator: "chú thích (3), dòng 35",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "dien-bien",
    },
  ],
  roads: [
    {
      name: "Pom Lót - Núa Ngam - Huổi Puốc",
      citation: {
        source: "baodienbienphu-com-vn",
        locator: "nội dung bài (belt road)",
      },
    },
  ],
  position: {
    lat: 20.86821,
    lon: 103.20558,
    accuracyKm: 6.0,
    citation: {
      source: "github-com-souksavathpms-lao-location-prediction",
      locator:
        'github.com/SouksavathPMS/lao-location-prediction, assets, commit ee1119dc (Lao village points with census-style codes, origin not stated there; uuid 612011 "B. Nasone", Phonthong district, Luang Prabang)',
    },
    note: "approx: Lao village Na Son. GeoNames has another Ban Naxon 8 km west (20.84251,103.12682), not used; Mường Lói commune (VN) is 20.91667,103.2",
    credit: "Contains data from GeoNames (CC BY 4.0)",
  },
  hours: [],
  codes: {
    customs: "12B2",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of Tây Trang 12BB",
    },
  },
  history: [
    {
      on: "2009-04-22",
      text: {
        vi: "Khai trương cửa khẩu chính.",
        en: "Opened as a main gate.",
        lo: "ເປີດເປັນດ່ານຫຼັກ.",
      },
      citation: {
        source: "gt-rider-com",
        locator: "VNA item quoted",
      },
    },
    {
      on: "2014-05",
      text: {
        vi: "Thông tuyến đường Pom Lót - Núa Ngam - Huổi Puốc.",
        en: "The Pom Lót - Núa Ngam - Huổi Puốc road opened.",
        lo: "ເປີດທາງ Pom Lót - Núa Ngam - Huổi Puốc.",
      },
      citation: {
        source: "baodienbienphu-com-vn",
        locator: "nội dung bài, 2014-12-31",
      },
    },
    {
      on: "2026-01-16",
      text: {
        vi: "Điện Biên khảo sát tại mốc 144 (bản Noong É, xã Mường Nhà) để xác định địa điểm nâng từ cửa khẩu chính lên quốc tế.",
        en: "Điện Biên surveyed the site at marker 144 (Noong É village, Mường Nhà commune) for an upgrade from main to international.",
        lo: "Điện Biên ສຳຫຼວດຢູ່ຫຼັກ 144 (ບ້ານ Noong É, ຕາແສງ Mường Nhà) ເພື່ອຍົກຈາກດ່ານຫຼັກເປັນສາກົນ.",
      },
      citation: {
        source: "vietnamplus-vn-dien-bien-khao-sat-nang-cap",
        locator: "nội dung bài, 2026-01-16",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.1, dòng 925–943",
    },
    {
      source: "viet-lao-2022",
      locator: "chú thích (3), dòng 35",
    },
    {
      source: "gt-rider-com",
      locator: "quotes VNA 2009-04-22",
    },
    {
      source: "vietnamplus-vn-dien-bien-khao-sat-nang-cap",
      locator: "nội dung bài",
    },
  ],
};
