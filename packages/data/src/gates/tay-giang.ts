import type { Gate } from "@bienmau/core/schema";

export const tayGiang: Gate = {
  id: "tay-giang",
  name: {
    vi: "Tây Giang",
    en: "Tay Giang",
  },
  nameSources: {
    en: {
      source: "cand-com-vn-kinh-te-quang-nam-dua-vao",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Tay Giang", "Ka Lum", "Ch'Ơm", "Ch'Om"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Kà Lừm",
    aliases: ["Kaleum", "Ka Lum"],
    provinces: ["sekong"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [
    {
      class: "auxiliary",
      from: "2013-04-25",
      citation: {
        source: "cand-com-vn-kinh-te-quang-nam-dua-vao",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
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
  roads: [
    {
      name: "ĐT606",
      citation: {
        source: "vietnam-vn-quangnam-quang-nam-dinh-huong-dau",
        locator: "which of the gate row’s sources names the road was not recorded",
      },
    },
  ],
  hours: [],
  codes: {
    customs: "60C2",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of the Điện Nam - Điện Ngọc office",
    },
  },
  history: [
    {
      on: "2013-04-25",
      text: {
        vi: "Đưa cặp cửa khẩu phụ vào hoạt động tại mốc 692.",
        en: "Auxiliary pair put into operation at marker 692.",
        lo: "ຄູ່ດ່ານຮອງເລີ່ມເຄື່ອນໄຫວຢູ່ຫຼັກ 692.",
      },
      citation: {
        source: "cand-com-vn-kinh-te-quang-nam-dua-vao",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Tỉnh dự kiến đạt chuẩn cửa khẩu chính trước năm 2029 và lên quốc tế đến năm 2050.",
      en: "The province plans main-gate standard before 2029 and international by 2050.",
      lo: "ແຂວງວາງແຜນໃຫ້ໄດ້ມາດຕະຖານດ່ານຫຼັກກ່ອນ 2029 ແລະ ສາກົນພາຍໃນ 2050.",
    },
  ],
  citations: [
    {
      source: "cand-com-vn-kinh-te-quang-nam-dua-vao",
      locator: "nội dung bài",
    },
    {
      source: "vietnam-vn-quangnam-quang-nam-dinh-huong-dau",
      locator: "nội dung bài",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: bảng cửa khẩu của Wikipedia tiếng Việt, khoảng 2019 (as Ch'Ơm)",
    },
  ],
};
