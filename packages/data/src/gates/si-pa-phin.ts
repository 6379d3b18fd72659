import type { Gate } from "@bienmau/core/schema";

export const siPaPhin: Gate = {
  id: "si-pa-phin",
  name: {
    vi: "Si Pa Phìn",
    en: "Si Pa Phin",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Si Pa Phin", "Huoi La", "Xi Pa Phìn"],
  homonymOf: ["huoi-la-son-la"],
  neighbour: "LA",
  opposite: {
    name: "Huổi La",
    aliases: ["Houay La", "Huoi La"],
    provinces: ["phongsaly"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Bảng Wikipedia tiếng Việt (khoảng 2019) ghi cửa khẩu quốc gia (chính); danh sách đủ 7 cửa khẩu chính của bài năm 2022 không có cửa khẩu này, nên xếp là phụ.",
        en: "Vietnamese Wikipedia’s table (about 2019) has a national (main) gate; the full list of 7 main gates in the 2022 article leaves it out, hence auxiliary.",
        lo: "ຕາຕະລາງ Wikipedia ພາສາຫວຽດ (ປະມານ 2019) ລະບຸ ດ່ານແຫ່ງຊາດ (ຫຼັກ); ລາຍຊື່ 7 ດ່ານຫຼັກຂອງບົດຄວາມປີ 2022 ບໍ່ມີດ່ານນີ້ ຈຶ່ງຈັດເປັນດ່ານຮອງ.",
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
      province: "dien-bien",
    },
  ],
  roads: [],
  position: {
    lat: 21.7046,
    lon: 102.9409,
    accuracyKm: 7.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        'derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Houay La village (census "B. Houai lar", 21.68425,102.91413)',
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {},
  history: [],
  notes: [
    {
      vi: "Nguồn ghi khai trương vào ngày 15/12 nhưng không ghi năm.",
      en: "A source gives an opening on a 15 December without the year.",
      lo: "ແຫຼ່ງລະບຸເປີດວັນທີ 15/12 ແຕ່ບໍ່ລະບຸປີ.",
    },
    {
      vi: "Hạng của cửa khẩu này chỉ dựa trên nguồn chưa đủ tin cậy (chủ yếu là bảng Wikipedia khoảng năm 2019); cần xác nhận trước khi dùng.",
      en: "The class of this gate rests on sources too weak to cite (mainly a Wikipedia table of about 2019); confirm before use.",
      lo: "ຂັ້ນຂອງດ່ານນີ້ອີງໃສ່ແຫຼ່ງທີ່ບໍ່ໜ້າເຊື່ອຖືພໍ (ສ່ວນໃຫຍ່ Wikipedia ປະມານ 2019); ຕ້ອງຢືນຢັນກ່ອນໃຊ້.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
