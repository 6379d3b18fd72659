import type { Gate } from "@bienmau/core/schema";

export const naBung: Gate = {
  id: "na-bung",
  name: {
    vi: "Nà Bủng",
    en: "Na Bung",
  },
  nameSources: {
    en: {
      source: "stttt-dienbien-gov-vn",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Na Bung", "Lao Phu Chai"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Lao Phu Chai",
    aliases: ["Lão Phu Chai"],
    provinces: ["phongsaly"],
  },
  class: "opening",
  planned: false,
  classHistory: [],
  classConflicts: [
    {
      class: "auxiliary",
      text: {
        vi: "Cùng một trang năm 2017 gọi là lối mở ở tiêu đề và là cửa khẩu phụ đã thống nhất ở phần nội dung; chưa rõ tình trạng hiện nay.",
        en: "The same 2017 page calls it an opening in the heading and an agreed auxiliary gate in the text; its present status was not found.",
        lo: "ໜ້າດຽວກັນປີ 2017 ເອີ້ນເປັນຊ່ອງທາງຜ່ານໃນຫົວຂໍ້ ແລະ ດ່ານຮອງໃນເນື້ອໃນ; ບໍ່ຮູ້ສະພາບປັດຈຸບັນ.",
      },
      citations: [
        {
          source: "stttt-dienbien-gov-vn",
          locator: "nội dung bài",
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
  hours: [],
  codes: {},
  history: [],
  notes: [],
  citations: [
    {
      source: "stttt-dienbien-gov-vn",
      locator: "nội dung bài",
    },
  ],
};
