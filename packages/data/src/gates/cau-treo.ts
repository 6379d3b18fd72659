import type { Gate } from "@bienmau/core/schema";

export const cauTreo: Gate = {
  id: "cau-treo",
  name: {
    vi: "Cầu Treo",
    en: "Cau Treo",
  },
  nameSources: {
    en: {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Cau Treo", "Nam Phao", "Keo Nưa", "Keo Nua", "CauTreo", "ກ່າວແຈວ", "ກາວແຈວ", "ນ້ຳພາວ"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Namphao",
    aliases: ["Nậm Phao", "Nam Phao"],
    provinces: ["bolikhamxay"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "international",
      from: "1997-08",
      citation: {
        source: "search-com-vn-wiki-cua-khau-quoc-te-cau",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [],
  provinces: [
    {
      province: "ha-tinh",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu quốc tế Cầu Treo (một trong 8 khu được ưu tiên đầu tư ngân sách 2021–2025)",
      en: "quốc tế Cầu Treo Border-Gate Economic Zone (one of 8 zones given budget priority for 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ quốc tế Cầu Treo (ໜຶ່ງໃນ 8 ເຂດທີ່ໄດ້ບຸລິມະສິດງົບປະມານ 2021–2025)",
    },
    citation: {
      source: "viet-lao-2022",
      locator: "chú thích (4), dòng 36",
    },
  },
  roads: [
    {
      name: "QL8",
      citation: {
        source: "border-report-2021",
        locator: "§II.2.2.c, dòng 105",
      },
    },
    {
      name: "QL8A",
      citation: {
        source: "hatinhmoi-vn",
        locator: "nội dung bài (upgrade of QL8A)",
      },
    },
  ],
  position: {
    lat: 18.390175,
    lon: 105.160144,
    accuracyKm: 0.5,
    citation: {
      source: "search-com-vn-wiki-cua-khau-quoc-te-cau",
      locator: "Vietnamese Wikipedia infobox, text at",
    },
    note: "Lao post per UN/LOCODE LANPO: 18.3667,105.15 (to the minute), 2.8 km down the road",
    credit: "Contains data from Vietnamese Wikipedia (CC BY-SA)",
  },
  hours: [],
  codes: {
    unLocode: "LANPO",
    customs: "30BB",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; 30BI is the Cầu Treo zone office",
    },
  },
  history: [
    {
      on: "1997-08",
      text: {
        vi: "Thành cửa khẩu quốc tế.",
        en: "Became an international gate.",
        lo: "ກາຍເປັນດ່ານສາກົນ.",
      },
      citation: {
        source: "search-com-vn-wiki-cua-khau-quoc-te-cau",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [
    {
      vi: "Đối diện là Nậm Phao (Bô Ly Khăm Xay). Đừng nhầm với Nà Phao (Khăm Muộn), đối diện cửa khẩu Cha Lo.",
      en: "The Lao side is Nam Phao (Bolikhamxay); not to be confused with Na Phao (Khammouane), opposite Cha Lo.",
      lo: "ຝ່າຍລາວແມ່ນ Nam Phao (ບໍລິຄຳໄຊ); ຢ່າສັບສົນກັບ Na Phao (ຄຳມ່ວນ) ກົງຂ້າມ Cha Lo.",
    },
    {
      vi: "Một sách hướng dẫn du lịch không rõ năm ghi 07:00–18:00 hằng ngày; quá cũ để coi là giờ hiện hành.",
      en: "A travel guide of unknown year gives 07:00–18:00 daily; too old to be taken as current.",
      lo: "ປຶ້ມນຳທ່ຽວບໍ່ຮູ້ປີ ລະບຸ 07:00–18:00 ທຸກວັນ; ເກົ່າເກີນໄປ ບໍ່ຖືເປັນເວລາປັດຈຸບັນ.",
    },
  ],
  citations: [
    {
      source: "viet-lao-2022",
      locator: "chú thích (2), dòng 34",
    },
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105 và §II.2.2.d, dòng 116",
    },
    {
      source: "search-com-vn-wiki-cua-khau-quoc-te-cau",
      locator: "nội dung Wikipedia tiếng Việt",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; 30BI is the Cầu Treo zone office",
    },
  ],
};
