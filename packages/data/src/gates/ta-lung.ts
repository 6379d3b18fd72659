import type { Gate } from "@bienmau/core/schema";

export const taLung: Gate = {
  id: "ta-lung",
  name: {
    vi: "Tà Lùng",
    en: "Ta Lung",
  },
  nameSources: {
    en: {
      source: "lang-son-2025",
      locator: "dòng 17, 35 và 43; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ta Lung", "Thuy Khau", "Tà Lùng II"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Thủy Khẩu",
    aliases: ["Shuikou"],
    localName: "水口",
    provinces: ["guangxi"],
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
      from: "2025-09-12",
      citation: {
        source: "vietnamplus-vn-cong-bo-nang-cap-cua-khau",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Bài tháng 5/2025 còn ghi là sắp nâng cấp; nâng cấp quốc tế công bố ngày 12/9/2025. Một số báo trước đó đã gọi là quốc tế dù mới chỉ phía Việt Nam.",
        en: "The May 2025 article still plans the upgrade, which was announced on 12 September 2025. Some earlier press already called it international, on the Vietnamese side only.",
        lo: "ບົດຄວາມເດືອນ 5/2025 ຍັງວ່າຈະຍົກລະດັບ; ປະກາດຍົກເປັນສາກົນວັນທີ 12/9/2025. ຂ່າວບາງສະບັບກ່ອນນັ້ນເອີ້ນວ່າສາກົນແລ້ວ (ສະເພາະຝ່າຍຫວຽດນາມ).",
      },
      citations: [
        {
          source: "lang-son-2025",
          locator: "dòng 43",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "cao-bang",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu tỉnh Cao Bằng",
      en: "tỉnh Cao Bằng Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ tỉnh Cao Bằng",
    },
    citation: {
      source: "lang-son-2025",
      locator: "dòng 43",
    },
  },
  roads: [
    {
      name: "QL3",
      citation: {
        source: "nguoitaybac-vn",
        locator: "nội dung bài (end of Quốc lộ 3)",
      },
    },
  ],
  position: {
    lat: 22.4979,
    lon: 106.5669,
    accuracyKm: 2.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1209908975)",
    },
    note: "approx: Tà Lùng town centre (GeoNames); the gate is at its edge. UN/LOCODE CNSKO carries wrong coordinates (110.33E), do not use",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    unLocode: "CNSKO",
    customs: "11BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2025-09-12",
      text: {
        vi: "Công bố nâng cấp lên quốc tế, kèm lối thông quan cầu Tà Lùng II.",
        en: "Upgrade to international announced, with the Tà Lùng II bridge clearance route.",
        lo: "ປະກາດຍົກເປັນສາກົນ ພ້ອມຊ່ອງກວດປ່ອຍຂົວ Tà Lùng II.",
      },
      citation: {
        source: "vietnamplus-vn-cong-bo-nang-cap-cua-khau",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 17, 35 và 43",
    },
    {
      source: "vietnamplus-vn-cong-bo-nang-cap-cua-khau",
      locator: "nội dung bài",
    },
    {
      source: "nguoitaybac-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
