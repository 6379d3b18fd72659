import type { Gate } from "@bienmau/core/schema";

export const caRoong: Gate = {
  id: "ca-roong",
  name: {
    vi: "Cà Roòng",
    en: "Ca Roong",
  },
  nameSources: {
    en: {
      source: "baritevietlao-com-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ca Roong", "Noong Ma", "Ca Rooong", "Ka Roong"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Noọng Mạ",
    aliases: ["Nong Ma", "Noong Ma"],
    provinces: ["khammouane"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Bảng Wikipedia tiếng Việt (khoảng 2019) ghi cửa khẩu quốc gia (chính); trang năm 2019 và 2025 ghi phụ, danh sách cửa khẩu chính năm 2022 không có, phía Lào gọi là cửa khẩu truyền thống (2020). Dùng hạng phụ.",
        en: "Vietnamese Wikipedia’s table (about 2019) has a national (main) gate; pages of 2019 and 2025 say auxiliary, the 2022 list of main gates leaves it out, and the Lao side is called traditional (2020). We use auxiliary.",
        lo: "ຕາຕະລາງ Wikipedia ພາສາຫວຽດ (ປະມານ 2019) ລະບຸ ດ່ານແຫ່ງຊາດ (ຫຼັກ); ໜ້າເວັບປີ 2019 ແລະ 2025 ວ່າດ່ານຮອງ, ລາຍຊື່ດ່ານຫຼັກປີ 2022 ບໍ່ມີ. ໃຊ້ຂັ້ນດ່ານຮອງ.",
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
      province: "quang-binh",
      until: "2025-06-30",
    },
    {
      province: "quang-tri-2025",
      from: "2025-07-01",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    customs: "31BF",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [],
  notes: [],
  citations: [
    {
      source: "baritevietlao-com-vn",
      locator: "nội dung bài",
    },
    {
      source: "kcntaybachoxa-com-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019",
    },
  ],
};
