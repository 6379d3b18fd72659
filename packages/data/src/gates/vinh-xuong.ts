import type { Gate } from "@bienmau/core/schema";

export const vinhXuong: Gate = {
  id: "vinh-xuong",
  name: {
    vi: "Vĩnh Xương",
    en: "Vinh Xuong",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator:
        "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 (river gate, as it then was); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Vinh Xuong"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Kaam Samnor",
    aliases: ["Kaorm Samnor"],
    localName: "ក្អមសំណ",
    provinces: ["kandal"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "international",
      from: "2023-02-23",
      citation: {
        source: "en-vietnamplus-vn-vinh-xuong-intl-land-waterway-border",
        locator: "nội dung bài",
      },
      note: {
        vi: "Cửa khẩu quốc tế đường bộ và đường sông; trước đó chỉ có đường sông.",
        en: "International road and river gate; river only before.",
        lo: "ດ່ານສາກົນທາງບົກ ແລະ ທາງນ້ຳ; ກ່ອນນັ້ນມີແຕ່ທາງນ້ຳ.",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "an-giang",
      until: "2025-06-30",
    },
    {
      province: "an-giang-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu An Giang (một trong 8 khu được ưu tiên đầu tư ngân sách 2021–2025)",
      en: "An Giang Border-Gate Economic Zone (one of 8 zones given budget priority for 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ An Giang (ໜຶ່ງໃນ 8 ເຂດທີ່ໄດ້ບຸລິມະສິດງົບປະມານ 2021–2025)",
    },
    citation: {
      source: "mail-doingoailaocai-vn",
      locator: "văn bản 1804/TTg-CN: tám khu kinh tế cửa khẩu ưu tiên 2021–2025",
    },
  },
  roads: [],
  position: {
    lat: 10.9116,
    lon: 105.1835,
    accuracyKm: 2.5,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from K'am Samnar Kraom (WOF kh 1209335903, 10.92433,105.18012) southward along the Mekong (10.85,105.20) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived: since 2023-02-23 the gate is road and river",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "50BD",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "1995",
      text: {
        vi: "Được công nhận cửa khẩu đường sông.",
        en: "Recognised as a river gate.",
        lo: "ຮັບຮູ້ເປັນດ່ານທາງນ້ຳ.",
      },
      citation: {
        source: "en-vietnamplus-vn-vinh-xuong-intl-land-waterway-border",
        locator: "nội dung bài",
      },
    },
    {
      on: "2021-11-26",
      text: {
        vi: "Nghị quyết 146/NQ-CP về mở cửa khẩu quốc tế đường bộ và đường sông.",
        en: "Resolution 146/NQ-CP on the international road and river gate.",
        lo: "ມະຕິ 146/NQ-CP ກ່ຽວກັບດ່ານສາກົນທາງບົກ ແລະ ທາງນ້ຳ.",
      },
      citation: {
        source: "en-vietnamplus-vn-vinh-xuong-intl-land-waterway-border",
        locator: "nội dung bài",
      },
    },
    {
      on: "2023-02-23",
      text: {
        vi: "Công bố mở cửa khẩu quốc tế đường bộ và đường sông.",
        en: "International road and river gate opened.",
        lo: "ເປີດດ່ານສາກົນທາງບົກ ແລະ ທາງນ້ຳ.",
      },
      citation: {
        source: "en-vietnamplus-vn-vinh-xuong-intl-land-waterway-border",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Từ 23/2/2023 có cả đường bộ và đường sông; trước đó chỉ có đường sông.",
      en: "Road and river since 23 February 2023; river only before.",
      lo: "ແຕ່ 23/2/2023 ມີທັງທາງບົກ ແລະ ທາງນ້ຳ; ກ່ອນນັ້ນມີແຕ່ທາງນ້ຳ.",
    },
    {
      vi: "Tỉnh phía Campuchia ghi theo hiểu biết chung, chưa có nguồn.",
      en: "The Cambodian province is given from general knowledge; no source was seen.",
      lo: "ແຂວງຝ່າຍກຳປູເຈຍໃສ່ຕາມຄວາມຮູ້ທົ່ວໄປ ຍັງບໍ່ມີແຫຼ່ງ.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 (river gate, as it then was)",
    },
    {
      source: "en-vietnamplus-vn-vinh-xuong-intl-land-waterway-border",
      locator: "nội dung bài",
    },
    {
      source: "sggpnews-org-vn-an-giang-opens-vinh-xuong-kaorm",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
