import type { Gate } from "@bienmau/core/schema";

export const namGiang: Gate = {
  id: "nam-giang",
  name: {
    vi: "Nam Giang",
    en: "Nam Giang",
    lo: "ນາມຢາງ",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "dòng 5 và chú thích (3), dòng 35; tên tiếng Việt bỏ dấu",
    },
    lo: {
      source: "laoyouth-radio-com",
      locator: "notice 2204 of 2019-12-17",
    },
  },
  aliases: ["Dac Ta Ooc", "Dak Ta Ooc", "La Dee", "La Dêê", "Dak Oc", "Đắk Ốc", "Nam Giang - Dak Ta Ok"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Dak Ta Ook",
    aliases: ["Đắc Tà Oọc", "Dakta Ok", "Dak Ta Oc", "Đắk Tà Oọc", "ດາກຕະອ໋ອກ"],
    localName: "ດາກຕະອ໊ອກ",
    provinces: ["sekong"],
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
      note: {
        vi: "Chú thích (3) của bài năm 2022 vẫn xếp là cửa khẩu chính.",
        en: "Footnote (3) of the 2022 article still lists it as main.",
        lo: "ໝາຍເຫດ (3) ຂອງບົດຄວາມປີ 2022 ຍັງຈັດເປັນດ່ານຫຼັກ.",
      },
    },
    {
      class: "international",
      from: "2021-08-14",
      citation: {
        source: "en-vietnamplus-vn-vietnam-laos-officially-launch-nam-giang",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Bài năm 2022 vẫn tính Nam Giang trong 7 cửa khẩu chính (chú thích 3), dù chính bài đó đưa tin khai trương cửa khẩu quốc tế ngày 14/8/2021.",
        en: "The 2022 article counts it among 7 main gates (footnote 3) although its own text reports its opening as international on 14 August 2021.",
        lo: "ບົດຄວາມປີ 2022 ຍັງນັບ Nam Giang ໃນ 7 ດ່ານຫຼັກ (ໝາຍເຫດ 3) ເຖິງວ່າບົດດຽວກັນລາຍງານການເປີດດ່ານສາກົນວັນທີ 14/8/2021.",
      },
      citations: [
        {
          source: "viet-lao-2022",
          locator: "dòng 5 against chú thích (3), dòng 35",
        },
      ],
    },
    {
      class: "main",
      text: {
        vi: "Bảng Wikipedia tiếng Việt (khoảng 2019) ghi cửa khẩu quốc gia (chính) với tên La Dêê (Đắk Ốc).",
        en: "Vietnamese Wikipedia’s table (about 2019) has a national (main) gate under the name La Dêê (Đăk Ôc).",
        lo: "ຕາຕະລາງ Wikipedia ພາສາຫວຽດ (ປະມານ 2019) ລະບຸ ດ່ານແຫ່ງຊາດ (ຫຼັກ) ໃນຊື່ La Dêê (Đắk Ốc).",
      },
      citations: [
        {
          source: "github-com-izisoft-yii2",
          locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "quang-nam",
      until: "2025-06-30",
    },
    {
      province: "da-nang",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Nam Giang (31.060 ha theo quy hoạch năm 2009)",
      en: "Nam Giang Border-Gate Economic Zone (31,060 ha in the 2009 plan)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Nam Giang (31.060 ຮຕ ຕາມແຜນປີ 2009)",
    },
    citation: {
      source: "vietnam-vn-mo-rong-ranh-gioi-khu-kinh",
      locator: "nội dung bài",
    },
  },
  roads: [
    {
      name: "QL14D",
      citation: {
        source: "vietnam-vn-mo-rong-ranh-gioi-khu-kinh",
        locator: "nội dung bài",
      },
    },
  ],
  position: {
    lat: 15.4979,
    lon: 107.3908,
    accuracyKm: 6.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        'derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Dak Ta Ok village (census "B. Darkta ork yai", 15.46368,107.36610; GeoNames 15.46256,107.3662)',
    },
    note: "approx, derived: the village is 4.6 km inside Laos; a second one, Dak Ta Ok Noy, is at 15.52098,107.33285",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "60BD",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2021-08-14",
      text: {
        vi: "Khai trương cặp cửa khẩu quốc tế.",
        en: "Opened as an international gate pair.",
        lo: "ເປີດຄູ່ດ່ານສາກົນ.",
      },
      citation: {
        source: "viet-lao-2022",
        locator: "dòng 5",
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
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107",
    },
    {
      source: "en-vietnamplus-vn-vietnam-laos-officially-launch-nam-giang",
      locator: "nội dung bài",
    },
  ],
};
