import type { Gate } from "@bienmau/core/schema";

export const mocBai: Gate = {
  id: "moc-bai",
  name: {
    vi: "Mộc Bài",
    en: "Moc Bai",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.c và d, dòng 105 và 117; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Moc Bai", "Ba Vet", "Mocbai"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Bavet",
    aliases: ["Ba Vẹt"],
    localName: "បាវិត",
    provinces: ["svay-rieng"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "tay-ninh",
      until: "2025-06-30",
    },
    {
      province: "tay-ninh-2025",
      from: "2025-07-01",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Mộc Bài (hơn 21.000 ha; một trong 8 khu ưu tiên 2021–2025)",
      en: "Mộc Bài Border-Gate Economic Zone (over 21,000 ha; one of 8 priority zones 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Mộc Bài (ຫຼາຍກວ່າ 21.000 ຮຕ; ໜຶ່ງໃນ 8 ເຂດບຸລິມະສິດ 2021–2025)",
    },
    citation: {
      source: "ja-laodong-vn",
      locator: "nội dung bài",
    },
  },
  roads: [
    {
      name: "QL22",
      citation: {
        source: "border-report-2021",
        locator: "§II.2.2.c, dòng 105 (names the corridor only); road number as compiled",
      },
    },
  ],
  position: {
    lat: 11.078,
    lon: 106.1707,
    accuracyKm: 2.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Bavet Kandal village (WOF kh 1259955785, 11.06906,106.15560)",
    },
    note: "approx, derived: UN/LOCODE KHBVT 11.0667,106.1333 (to the minute) is 4 km west, the town",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    unLocode: "KHBVT",
    customs: "45BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c và d, dòng 105 và 117",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "vietnamnet-vn-tay-ninh-se-co-them-mot",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
    {
      source: "github-com-phirumnang-boop-visaoffice",
      locator:
        "Khmer name of the other side: src/utils/teamNormalization.ts (team names of the Cambodian visa posts at international gates)",
    },
  ],
};
