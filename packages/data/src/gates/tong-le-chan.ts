import type { Gate } from "@bienmau/core/schema";

export const tongLeChan: Gate = {
  id: "tong-le-chan",
  name: {
    vi: "Tống Lê Chân",
    en: "Tong Le Chan",
  },
  nameSources: {
    en: {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Tong Le Chan"],
  homonymOf: [],
  neighbour: "KH",
  opposite: {
    name: "Sa Tum",
    aliases: ["Satum"],
    localName: "សាទុំ",
    provinces: ["tboung-khmum"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "TTXVN (bài tiếng Pháp không ghi ngày) và bảng Wikipedia khoảng 2019 ghi cửa khẩu quốc gia, tức chính; nhưng Quyết định 1200 chỉ đặt việc lên cửa khẩu chính vào giai đoạn đến 2050. Một cổng thử nghiệm nói cửa khẩu ra khỏi địa bàn hoạt động hải quan từ 5/7/2026 (chưa xác nhận). Dùng hạng phụ.",
        en: "VNA (an undated French item) and a Wikipedia table of about 2019 say national, i.e. main; yet Decision 1200 plans to make it main only by 2050. A demonstration portal says it left the customs area of operation on 5 July 2026 (not confirmed). We use auxiliary.",
        lo: "VNA (ຂ່າວພາສາຝຣັ່ງບໍ່ມີວັນທີ) ແລະ Wikipedia ປະມານ 2019 ວ່າດ່ານແຫ່ງຊາດ (ຫຼັກ); ແຕ່ຂໍ້ຕົກລົງ 1200 ວາງແຜນເປັນດ່ານຫຼັກພາຍໃນ 2050. ໃຊ້ຂັ້ນດ່ານຮອງ.",
      },
      citations: [
        {
          source: "fr-vietnamplus-vn-tay-ninh-tan-nam-devient-une",
          locator: "nội dung bài",
        },
        {
          source: "github-com-izisoft-yii2",
          locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
        },
        {
          source: "vietnamnet-vn-tay-ninh-se-co-them-mot",
          locator: "nội dung bài",
        },
      ],
    },
  ],
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
    lat: 11.6967,
    lon: 106.3835,
    accuracyKm: 5.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to Satum village (WOF kh 1226473377, 11.70857,106.38293)",
    },
    note: "approx, derived",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {},
  history: [],
  notes: [
    {
      vi: "Thông tin rời khỏi địa bàn hoạt động hải quan từ 5/7/2026 chỉ có ở một cổng thử nghiệm; cần hỏi hải quan trước khi đi.",
      en: "That it left the customs area of operation on 5 July 2026 stands in one demonstration portal only; ask customs before going.",
      lo: "ຂໍ້ມູນວ່າອອກຈາກເຂດປະຕິບັດງານພາສີແຕ່ 5/7/2026 ມີໃນເວັບທົດລອງແຫ່ງດຽວ; ຄວນຖາມພາສີກ່ອນ.",
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
      source: "github-com-lvluan-ctu-socongthuong-tayninh",
      locator: "src/lib/import-export-service.ts (demonstration portal; cites Decree 153/2026)",
    },
    {
      source: "fr-vietnamplus-vn-tay-ninh-tan-nam-devient-une",
      locator: "calls it main",
    },
    {
      source: "vietnamplus-vn-tay-ninh-khai-thac-loi-the",
      locator: "four main gates in Tây Ninh",
    },
    {
      source: "github-com-limchivy-kh-gazetteers",
      locator: "Khmer name of the other side: commit 2a739c40, code 25030304",
    },
  ],
};
