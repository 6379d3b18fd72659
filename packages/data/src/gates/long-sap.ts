import type { Gate } from "@bienmau/core/schema";

export const longSap: Gate = {
  id: "long-sap",
  name: {
    vi: "Lóng Sập",
    en: "Long Sap",
    lo: "ລ່ອງເຊີບ",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "dòng 5 và chú thích (3), dòng 35; tên tiếng Việt bỏ dấu",
    },
    lo: {
      source: "lnr-org-la",
      locator: "Lao National Radio, visit of 2024-05-23 (VOVWORLD Lao, 2024-11-19, spells it ຫຼອງເຊີບ)",
    },
  },
  aliases: ["Long Sap", "Pa Hang", "Lóng Xập", "Loong Sap", "ຫຼອງເຊີບ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Pa Háng",
    aliases: ["Pahang", "Pa Hang", "ປາຫາງ"],
    localName: "ປ່າຮ່າງ",
    provinces: ["houaphanh"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "main",
      citation: {
        source: "viet-lao-2022",
        locator: "chú thích (3), dòng 35",
      },
    },
    {
      class: "international",
      from: "2024-11-19",
      citation: {
        source: "vietnamnews-vn-economy-1666925-long-sap-viet-nam",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Bài năm 2022 còn xếp là cửa khẩu chính và nói đang nâng cấp; cặp cửa khẩu quốc tế khai trương ngày 19/11/2024.",
        en: "The 2022 article still lists it as main, with the upgrade under way; the international pair opened on 19 November 2024.",
        lo: "ບົດຄວາມປີ 2022 ຍັງຈັດເປັນດ່ານຫຼັກ ແລະ ກຳລັງຍົກລະດັບ; ຄູ່ດ່ານສາກົນເປີດວັນທີ 19/11/2024.",
      },
      citations: [
        {
          source: "viet-lao-2022",
          locator: "dòng 5 và chú thích (3), dòng 35",
        },
      ],
    },
    {
      class: "main",
      text: {
        vi: "Bản đếm năm 2025 của TTXVN (9 cửa khẩu quốc tế, 6 chính) dường như chưa tính cửa khẩu này là quốc tế.",
        en: "A 2025 VNA count (9 international, 6 main) does not seem to include it as international.",
        lo: "ການນັບປີ 2025 ຂອງ VNA (9 ດ່ານສາກົນ, 6 ດ່ານຫຼັກ) ຄືຊິຍັງບໍ່ນັບດ່ານນີ້ເປັນດ່ານສາກົນ.",
      },
      citations: [
        {
          source: "vietnamplus-vn-viet-nam-lao-huong-toi-quan",
          locator: "nội dung bài",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "son-la",
    },
  ],
  economicZone: {
    text: {
      vi: "Bài năm 2022 ghi khu “Sơn La (Sơn La)”; nhiều khả năng là khu của cửa khẩu này (suy luận của dự án)",
      en: "The 2022 article prints a zone “Sơn La (Sơn La)”; it is most likely the zone of this gate (our inference)",
      lo: "ບົດຄວາມປີ 2022 ຂຽນເຂດ “Sơn La (Sơn La)”; ອາດແມ່ນເຂດຂອງດ່ານນີ້ (ການຄາດຄະເນຂອງໂຄງການ)",
    },
    citation: {
      source: "viet-lao-2022",
      locator: "chú thích (4), dòng 36",
    },
  },
  roads: [],
  position: {
    lat: 20.7232,
    lon: 104.48752,
    accuracyKm: 3.0,
    citation: {
      source: "github-com-souksavathpms-lao-location-prediction",
      locator:
        'github.com/SouksavathPMS/lao-location-prediction, assets, commit ee1119dc (Lao village points with census-style codes, origin not stated there; uuid 707065 "B. Phahang", Sopbao district)',
    },
    note: "approx: Lao village Pa Hang (GeoNames gives the same place, 20.72349,104.48710); gate is by marker 255, within about 3 km (village is 0.4 km from the WOF outline)",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "12BE",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "1990-03-01",
      text: {
        vi: "Được công nhận lần đầu với tên cặp Pa Háng - Sốp Bâu.",
        en: "First recognised, as Pa Háng - Sốp Bâu.",
        lo: "ຮັບຮູ້ຄັ້ງທຳອິດໃນຊື່ Pa Háng - Sốp Bâu.",
      },
      citation: {
        source: "thuonghieuvaphapluat-vn",
        locator: "nội dung bài",
      },
    },
    {
      on: "2020-12-22",
      text: {
        vi: "Chính phủ Việt Nam cho phép nâng phía Việt Nam lên quốc tế (Nghị quyết 182/NQ-CP).",
        en: "Vietnam’s Government allowed the Vietnamese side to become international (Resolution 182/NQ-CP).",
        lo: "ລັດຖະບານຫວຽດນາມອະນຸຍາດຍົກຝ່າຍຫວຽດນາມເປັນສາກົນ (ມະຕິ 182/NQ-CP).",
      },
      citation: {
        source: "biengioilanhtho-gov-vn",
        locator: "nội dung bài",
      },
    },
    {
      on: "2024-11-19",
      text: {
        vi: "Khai trương cặp cửa khẩu quốc tế.",
        en: "Opened as an international gate pair.",
        lo: "ເປີດຄູ່ດ່ານສາກົນ.",
      },
      citation: {
        source: "vietnamnews-vn-economy-1666925-long-sap-viet-nam",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 5 và chú thích (3), dòng 35",
    },
    {
      source: "biengioilanhtho-gov-vn",
      locator: "nội dung bài",
    },
    {
      source: "vietnamnews-vn-economy-1666925-long-sap-viet-nam",
      locator: "nội dung bài",
    },
    {
      source: "thuonghieuvaphapluat-vn",
      locator: "nội dung bài",
    },
  ],
};
