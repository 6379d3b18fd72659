import type { Gate } from "@bienmau/core/schema";

export const laLay: Gate = {
  id: "la-lay",
  name: {
    vi: "La Lay",
    en: "La Lay",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Lalay", "La Hay", "ລາລາຍ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "La Lay",
    aliases: ["Lalay"],
    provinces: ["salavan"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "1998",
      citation: {
        source: "vietgiaitri-com",
        locator: "nội dung bài",
      },
    },
    {
      class: "international",
      from: "2014-06-25",
      citation: {
        source: "vietgiaitri-com",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "quang-tri",
      until: "2025-06-30",
    },
    {
      province: "quang-tri-2025",
      from: "2025-07-01",
    },
  ],
  roads: [
    {
      name: "QL15D",
      citation: {
        source: "en-vietstock-vn-2024-12-quang-tri-resolves-to",
        locator: "nội dung bài (QL15D La Lay – Mỹ Thủy)",
      },
    },
  ],
  position: {
    lat: 16.300276,
    lon: 107.020966,
    accuracyKm: 2.0,
    citation: {
      source: "dlca-logcluster-org",
      locator: "Logistics Cluster DLCA page",
    },
    note: "Lao-side post; 1.9 km inside Laos on the WOF outline, on the line on Natural Earth. UN/LOCODE LALLY (16.30,106.95) is 7.6 km west of the gate: it is the Lao village Lalay (GeoNames 16.3127,106.94644), so do not use it for the gate",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [
    {
      side: "viet-nam",
      hours: "07:00–19:30",
      asOf: "2025-12-28",
      citation: {
        source: "thq-mastercms-org",
        locator: "nội dung bài",
      },
      note: {
        vi: "Tính cả ngày lễ. Bộ Quốc phòng đề nghị kéo dài đến 22:00 (12/2025); chưa tìm thấy văn bản chấp thuận.",
        en: "Including holidays. The Defence Ministry proposed 22:00 in December 2025; approval not found.",
        lo: "ລວມວັນພັກ. ກະຊວງປ້ອງກັນປະເທດສະເໜີຮອດ 22:00 (12/2025); ຍັງບໍ່ພົບການອະນຸມັດ.",
      },
    },
    {
      side: "viet-nam",
      hours: "–19:00",
      asOf: "2024-03-23",
      citation: {
        source: "amp-laodong-vn-xa-hoi-quang-tri-de-xuat",
        locator: "nội dung bài",
      },
      note: {
        vi: "Giờ cũ, đã được thay.",
        en: "Older hours, superseded.",
        lo: "ເວລາເກົ່າ ຖືກແທນແລ້ວ.",
      },
    },
    {
      side: "neighbour",
      hours: "07:00–19:30",
      asOf: "2025-12-28",
      citation: {
        source: "thq-mastercms-org",
        locator: "nội dung bài",
      },
      note: {
        vi: "Giờ áp dụng cho cặp cửa khẩu.",
        en: "Hours given for the pair.",
        lo: "ເວລາຂອງຄູ່ດ່ານ.",
      },
    },
    {
      side: "neighbour",
      hours: "07:00–17:30",
      asOf: "undated",
      citation: {
        source: "dlca-logcluster-org",
        locator: "nội dung bài",
      },
      note: {
        vi: "Trang không ghi ngày, khác với giờ của cặp cửa khẩu.",
        en: "Undated page; differs from the hours of the pair.",
        lo: "ໜ້າບໍ່ລະບຸວັນທີ; ຕ່າງຈາກເວລາຂອງຄູ່ດ່ານ.",
      },
    },
  ],
  codes: {
    unLocode: "LALLY",
    customs: "32BC",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "1998",
      text: {
        vi: "Thành cửa khẩu chính.",
        en: "Became a main gate.",
        lo: "ກາຍເປັນດ່ານຫຼັກ.",
      },
      citation: {
        source: "vietgiaitri-com",
        locator: "nội dung bài",
      },
    },
    {
      on: "2014-06-25",
      text: {
        vi: "Khai trương cặp cửa khẩu quốc tế.",
        en: "Opened as an international gate pair.",
        lo: "ເປີດຄູ່ດ່ານສາກົນ.",
      },
      citation: {
        source: "vietgiaitri-com",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Một bài báo năm 2022 in nhầm tên là “La Hay”.",
      en: "A 2022 press item misprints the name as “La Hay”.",
      lo: "ຂ່າວປີ 2022 ພິມຊື່ຜິດເປັນ “La Hay”.",
    },
    {
      vi: "Nguồn không thống nhất về khu kinh tế cửa khẩu: bảng Wikipedia ghi có, bài năm 2022 không liệt kê.",
      en: "Sources differ on a border-gate economic zone: a Wikipedia table says there is one, the 2022 article does not list it.",
      lo: "ແຫຼ່ງບໍ່ກົງກັນເລື່ອງເຂດເສດຖະກິດດ່ານ: Wikipedia ວ່າມີ, ບົດຄວາມປີ 2022 ບໍ່ລະບຸ.",
    },
  ],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107",
    },
    {
      source: "vietgiaitri-com",
      locator: "nội dung bài",
    },
    {
      source: "dlca-logcluster-org",
      locator: "nội dung bài",
    },
    {
      source: "thq-mastercms-org",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
