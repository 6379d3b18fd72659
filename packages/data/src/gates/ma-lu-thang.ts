import type { Gate } from "@bienmau/core/schema";

export const maLuThang: Gate = {
  id: "ma-lu-thang",
  name: {
    vi: "Ma Lù Thàng",
    en: "Ma Lu Thang",
  },
  nameSources: {
    en: {
      source: "laichau-dcs-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ma Lu Thang", "Kim Thuy Ha"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Kim Thủy Hà",
    aliases: ["Jinshuihe"],
    localName: "金水河",
    provinces: ["yunnan"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "main",
      citation: {
        source: "github-com-izisoft-yii2",
        locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
      },
      note: {
        vi: "Theo bảng của Wikipedia tiếng Việt khoảng năm 2019.",
        en: "By a table of Vietnamese Wikipedia of about 2019.",
        lo: "ຕາມຕາຕະລາງ Wikipedia ພາສາຫວຽດ ປະມານປີ 2019.",
      },
    },
    {
      class: "international",
      from: "2020-05-07",
      citation: {
        source: "laichau-dcs-vn",
        locator: "Resolution 63/NQ-CP",
      },
      note: {
        vi: "Ngày Chính phủ cho phép nâng cấp; chưa tìm thấy lễ công bố chung.",
        en: "Day the Government allowed the upgrade; no joint ceremony was found.",
        lo: "ວັນທີລັດຖະບານອະນຸຍາດຍົກລະດັບ; ຍັງບໍ່ພົບພິທີປະກາດຮ່ວມ.",
      },
    },
  ],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Nghị quyết 63/NQ-CP ngày 7/5/2020 cho phép nâng cấp, TTXVN năm 2023 gọi là quốc tế, nhưng chưa tìm thấy lễ công bố chung; bảng Wikipedia khoảng 2019 ghi cửa khẩu quốc gia.",
        en: "Resolution 63/NQ-CP of 7 May 2020 approved the upgrade and VNA called it international in 2023, but the joint ceremony was not found; a Wikipedia table of about 2019 says national.",
        lo: "ມະຕິ 63/NQ-CP ວັນທີ 7/5/2020 ອະນຸຍາດຍົກລະດັບ, VNA ປີ 2023 ເອີ້ນວ່າສາກົນ ແຕ່ຍັງບໍ່ພົບພິທີປະກາດຮ່ວມ; Wikipedia ປະມານ 2019 ວ່າດ່ານແຫ່ງຊາດ.",
      },
      citations: [
        {
          source: "github-com-izisoft-yii2",
          locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
        },
        {
          source: "fr-vietnamplus-vn-reprise-du-dedouanement-au-poste-frontalie",
          locator: "nội dung bài",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "lai-chau",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Ma Lù Thàng (quy hoạch 26.669 ha)",
      en: "Ma Lù Thàng Border-Gate Economic Zone (26,669 ha planned)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Ma Lù Thàng (ແຜນ 26.669 ຮຕ)",
    },
    citation: {
      source: "laichau-dcs-vn",
      locator: "which of the gate row’s sources gives the area was not recorded",
    },
  },
  roads: [],
  position: {
    lat: 22.56667,
    lon: 103.16667,
    accuracyKm: 5.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1310324095)",
    },
    note: "approx, to the minute: the place Ma Lù Thàng; UN/LOCODE CNJSH carries wrong coordinates (107.87E), do not use",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    unLocode: "CNJSH",
    customs: "12BH",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2020-05-07",
      text: {
        vi: "Chính phủ cho phép nâng cấp lên quốc tế (Nghị quyết 63/NQ-CP).",
        en: "Government allowed the upgrade to international (Resolution 63/NQ-CP).",
        lo: "ລັດຖະບານອະນຸຍາດຍົກເປັນສາກົນ (ມະຕິ 63/NQ-CP).",
      },
      citation: {
        source: "laichau-dcs-vn",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "laichau-dcs-vn",
      locator: "nội dung bài",
    },
    {
      source: "fr-vietnamplus-vn-reprise-du-dedouanement-au-poste-frontalie",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
