import type { Gate } from "@bienmau/core/schema";

export const vinhHoiDong: Gate = {
  id: "vinh-hoi-dong",
  name: {
    vi: "Vĩnh Hội Đông",
    en: "Vinh Hoi Dong",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Vinh Hoi Dong"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Kompong Krosang",
    aliases: [],
    localName: "កំពង់ក្រសាំង",
    provinces: ["takeo"],
  },
  class: "main",
  planned: false,
  classHistory: [],
  classConflicts: [
    {
      text: {
        vi: "Tin An Giang tháng 2/2023 chỉ đếm một cửa khẩu quốc gia là Khánh Bình, nên hạng chính của Vĩnh Hội Đông còn đáng ngờ.",
        en: "An Giang items of February 2023 count one national gate only, Khánh Bình, so the class main is doubtful here.",
        lo: "ຂ່າວ An Giang ເດືອນ 2/2023 ນັບດ່ານແຫ່ງຊາດແຫ່ງດຽວຄື Khánh Bình, ສະນັ້ນຂັ້ນດ່ານຫຼັກຂອງ Vĩnh Hội Đông ຍັງໜ້າສົງໄສ.",
      },
      citations: [
        {
          source: "atv-org-vn",
          locator: "nội dung bài",
        },
      ],
    },
  ],
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
  roads: [],
  position: {
    lat: 10.7906,
    lon: 105.0627,
    accuracyKm: 2.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: where the straight line from Kampong Krasang (WOF kh 1276845621) to Ấp Vĩnh Hội (WOF vn 1326843503) crosses the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "50BC",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [
    {
      vi: "Tỉnh phía Campuchia ghi theo hiểu biết chung, chưa có nguồn.",
      en: "The Cambodian province is given from general knowledge; no source was seen.",
      lo: "ແຂວງຝ່າຍກຳປູເຈຍໃສ່ຕາມຄວາມຮູ້ທົ່ວໄປ ຍັງບໍ່ມີແຫຼ່ງ.",
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
    {
      source: "lecourrier-vn",
      locator: "names it, no class",
    },
    {
      source: "github-com-limchivy-kh-gazetteers",
      locator: "Khmer name of the other side: commit 2a739c40, code 210304",
    },
  ],
};
