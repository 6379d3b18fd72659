import type { Gate } from "@bienmau/core/schema";

export const changRiec: Gate = {
  id: "chang-riec",
  name: {
    vi: "Chàng Riệc",
    en: "Chang Riec",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Chang Riec"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Dar",
    aliases: [],
    localName: "ដារ",
    provinces: ["tboung-khmum"],
  },
  class: "main",
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
  roads: [],
  position: {
    lat: 11.7694,
    lon: 106.0822,
    accuracyKm: 6.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Dar village (WOF kh 1259417071, 11.78851,106.09334)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "45C2",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of Xa Mát 45BC",
    },
  },
  history: [],
  notes: [
    {
      vi: "Quyết định 1200 dự kiến lên quốc tế đến năm 2030; chưa tìm thấy việc thực hiện. Phía Campuchia trong một số nguồn ghi là “Da”.",
      en: "Decision 1200 plans international by 2030; not found done. Some sources call the Cambodian side “Da”.",
      lo: "ຂໍ້ຕົກລົງ 1200 ວາງແຜນເປັນສາກົນພາຍໃນ 2030; ຍັງບໍ່ພົບວ່າສຳເລັດ. ບາງແຫຼ່ງເອີ້ນຝ່າຍກຳປູເຈຍວ່າ “Da”.",
    },
  ],
  citations: [
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
    {
      source: "vietnamnet-vn-tay-ninh-se-co-them-mot",
      locator: "nội dung bài",
    },
    {
      source: "fr-vietnamplus-vn-tay-ninh-chang-riec-devient-une",
      locator: "nội dung bài",
    },
    {
      source: "github-com-limchivy-kh-gazetteers",
      locator: "Khmer name of the other side: commit 2a739c40, code 250305",
    },
  ],
};
