import type { Gate } from "@bienmau/core/schema";

export const traLinh: Gate = {
  id: "tra-linh",
  name: {
    vi: "Trà Lĩnh",
    en: "Tra Linh",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Tra Linh", "Nà Đoỏng", "Na Doong"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Long Bang",
    aliases: ["Longbang"],
    localName: "龙邦",
    provinces: ["guangxi"],
  },
  class: "international",
  planned: false,
  classHistory: [
    {
      class: "international",
      from: "2023-12",
      citation: {
        source: "amp-laodong-vn-xa-hoi-cao-bang-co-cua",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [
    {
      text: {
        vi: "Ngày lên quốc tế không thống nhất: một văn bản Wikipedia tiếng Việt ghi 14/12/2023, bốn bản tin báo chí ghi lễ công bố 28/12/2023; chỉ nêu tháng 12/2023.",
        en: "The date of the upgrade is not agreed: a Vietnamese Wikipedia text says 14 December 2023, four press items say the ceremony was on 28 December 2023; we give December 2023 only.",
        lo: "ວັນທີຍົກລະດັບບໍ່ກົງກັນ: Wikipedia ພາສາຫວຽດວ່າ 14/12/2023, ຂ່າວສີ່ສະບັບວ່າພິທີ 28/12/2023; ພວກເຮົາລະບຸພຽງເດືອນ 12/2023.",
      },
      citations: [
        {
          source: "amp-laodong-vn-xa-hoi-cao-bang-co-cua",
          locator: "nội dung bài",
        },
        {
          source: "asemconnectvietnam-gov-vn-default-id1-1-zid1-24-id8",
          locator: "nội dung bài",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "cao-bang",
    },
  ],
  economicZone: {
    text: {
      vi: "Khu kinh tế cửa khẩu tỉnh Cao Bằng (khoảng 30.130 ha; một trong 8 khu ưu tiên 2021–2025)",
      en: "tỉnh Cao Bằng Border-Gate Economic Zone (about 30,130 ha; one of 8 priority zones 2021–2025)",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ tỉnh Cao Bằng (ປະມານ 30.130 ຮຕ; ໜຶ່ງໃນ 8 ເຂດບຸລິມະສິດ 2021–2025)",
    },
    citation: {
      source: "vietnamnet-vn-chuan-bi-cong-bo-nang-cap",
      locator: "nội dung bài",
    },
  },
  roads: [
    {
      name: "QL34",
      citation: {
        source: "github-com-izisoft-yii2",
        locator: "Vietnamese Wikipedia gives QL34; another page, not citable, gives ĐT205",
      },
    },
  ],
  hours: [],
  codes: {
    unLocode: "CNLGB",
    customs: "11BE",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2023-12",
      text: {
        vi: "Thành cửa khẩu quốc tế, kèm lối thông quan Nà Đoỏng - Nà Ráy (báo chí ghi lễ công bố 28/12/2023).",
        en: "Became international, with the clearance route Nà Đoỏng - Nà Ráy (press: ceremony on 28 December 2023).",
        lo: "ກາຍເປັນດ່ານສາກົນ ພ້ອມຊ່ອງກວດປ່ອຍ Nà Đoỏng - Nà Ráy (ຂ່າວ: ພິທີ 28/12/2023).",
      },
      citation: {
        source: "amp-laodong-vn-xa-hoi-cao-bang-co-cua",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 105–107",
    },
    {
      source: "lang-son-2025",
      locator: "dòng 17, 35 và 43",
    },
    {
      source: "asemconnectvietnam-gov-vn-default-id1-1-zid1-24-id8",
      locator: "nội dung bài",
    },
    {
      source: "amp-laodong-vn-xa-hoi-cao-bang-co-cua",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  ],
};
