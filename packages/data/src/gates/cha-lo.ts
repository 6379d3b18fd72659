import type { Gate } from "@bienmau/core/schema";

export const chaLo: Gate = {
  id: "cha-lo",
  name: {
    vi: "Cha Lo",
    en: "Cha Lo",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Na Phao", "Chalo", "Cha-lo", "Cha Lo - Na Phao", "ຈາລໍ", "ນາພາວ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Naphao",
    aliases: ["Nà Phao", "Na Phao", "Na Phau"],
    provinces: ["khammouane"],
  },
  class: "international",
  planned: false,
  classHistory: [],
  classConflicts: [],
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
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu Cha Lo (khoảng 53.923 ha)",
      en: "Cha Lo Border-Gate Economic Zone (about 53,923 ha)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ Cha Lo (ປະມານ 53.923 ຮຕ)",
    },
    citation: {
      source: "vneconomy-vn-quang-tri-xuat-nhap-khau-qua",
      locator: "nội dung bài",
    },
  },
  roads: [
    {
      name: "QL12A",
      citation: {
        source: "baoquangbinh-vn",
        locator: "nội dung bài (đường 12A)",
      },
    },
  ],
  hours: [],
  codes: {
    unLocode: "LANPH",
    customs: "31BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2001-01-10",
      text: {
        vi: "Khánh thành cửa khẩu.",
        en: "Gate inaugurated.",
        lo: "ເປີດດ່ານ.",
      },
      citation: {
        source: "vietnamembassy-usa-org",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Đối diện là Nà Phao (Khăm Muộn). Đừng nhầm với Nậm Phao (Bô Ly Khăm Xay), đối diện cửa khẩu Cầu Treo; một tin TTXVN năm 2001 đã viết nhầm.",
      en: "The Lao side is Na Phao (Khammouane); not to be confused with Nam Phao (Bolikhamxay), opposite Cầu Treo, a slip made by a 2001 VNA item.",
      lo: "ຝ່າຍລາວແມ່ນ Na Phao (ຄຳມ່ວນ); ຢ່າສັບສົນກັບ Nam Phao (ບໍລິຄຳໄຊ) ກົງຂ້າມ Cầu Treo; ຂ່າວ VNA ປີ 2001 ຂຽນຜິດ.",
    },
  ],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107 (in là “Chalo”)",
    },
    {
      source: "vneconomy-vn-quang-tri-xuat-nhap-khau-qua",
      locator: "nội dung bài",
    },
    {
      source: "vietnamembassy-usa-org",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
