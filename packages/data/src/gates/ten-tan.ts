import type { Gate } from "@bienmau/core/schema";

export const tenTan: Gate = {
  id: "ten-tan",
  name: {
    vi: "Tén Tằn",
    en: "Ten Tan",
    lo: "ແຕ່ນຕັ່ນ",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (3), dòng 35 (spelt 'Tén Tần'); tên tiếng Việt bỏ dấu",
    },
    lo: {
      source: "huunghivietlao-thoidai-com-vn",
      locator: 'text of 2024-07-18, Vietnamese publisher; it writes "international" for a main gate',
    },
  },
  aliases: ["Ten Tan", "Xom Vang", "Tén Tần", "Ten Tam"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Somvang",
    aliases: ["Xổm Vẳng", "Xôm Vẳng", "Som Vang"],
    localName: "ສົມຫວັງ",
    provinces: ["houaphanh"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "thanh-hoa",
    },
  ],
  roads: [],
  position: {
    lat: 20.535,
    lon: 104.48259,
    accuracyKm: 3.0,
    citation: {
      source: "github-com-souksavathpms-lao-location-prediction",
      locator:
        'github.com/SouksavathPMS/lao-location-prediction, assets, commit ee1119dc (Lao village points with census-style codes, origin not stated there; uuid 707017 "B. Somvang", Sopbao district)',
    },
    note: "approx: Lao village Som Vang, 0.2 km from the WOF outline; Ten Tan market is under 1 km from the gate (huunghivietlao.thoidai.com.vn)",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "27B2",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of Na Mèo 27BB",
    },
  },
  history: [
    {
      text: {
        vi: "Nâng từ cửa khẩu phụ lên cửa khẩu chính vào ngày 12/7 (trang nguồn không ghi năm).",
        en: "Raised from auxiliary to main on a 12 July (the page does not show the year).",
        lo: "ຍົກຈາກດ່ານຮອງເປັນດ່ານຫຼັກວັນທີ 12/7 (ແຫຼ່ງບໍ່ລະບຸປີ).",
      },
      citation: {
        source: "fr-vietnamplus-vn-la-portefrontiere-ten-tansomvang-devient-n",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (3), dòng 35 (spelt 'Tén Tần')",
    },
    {
      source: "fr-vietnamplus-vn-la-portefrontiere-ten-tansomvang-devient-n",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
