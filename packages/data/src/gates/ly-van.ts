import type { Gate } from "@bienmau/core/schema";

export const lyVan: Gate = {
  id: "ly-van",
  name: {
    vi: "Lý Vạn",
    en: "Ly Van",
  },
  nameSources: {
    en: {
      source: "lang-son-2025",
      locator: "dòng 17, 35 và 43; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Ly Van", "Thac Long"],
  homonymOf: [],
  neighbour: "CN",
  opposite: {
    name: "Thạc Long",
    aliases: ["Shuolong"],
    localName: "硕龙",
    provinces: ["guangxi"],
  },
  class: "main",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2025-02-27",
      citation: {
        source: "vovworld-vn",
        locator: "nội dung bài",
      },
    },
  ],
  classConflicts: [
    {
      class: "international",
      text: {
        vi: "Bài tháng 5/2025 nói sẽ nâng lên quốc tế; mới chỉ tìm thấy lễ mở cửa khẩu song phương ngày 27/2/2025, khi đó việc thông quan hàng hóa chưa được sắp xếp.",
        en: "The May 2025 article says it is to be raised to international; only its opening as a bilateral gate on 27 February 2025 was found, goods clearance then not yet arranged.",
        lo: "ບົດຄວາມເດືອນ 5/2025 ວ່າຈະຍົກເປັນສາກົນ; ພົບແຕ່ພິທີເປີດດ່ານສອງຝ່າຍ 27/2/2025, ຕອນນັ້ນຍັງບໍ່ຈັດການກວດປ່ອຍສິນຄ້າ.",
      },
      citations: [
        {
          source: "lang-son-2025",
          locator: "dòng 43",
        },
        {
          source: "vovworld-vn",
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
      vi: "Khu kinh tế cửa khẩu tỉnh Cao Bằng",
      en: "tỉnh Cao Bằng Border-Gate Economic Zone",
      lo: "ເຂດເສດຖະກິດດ່ານຊາຍແດນ tỉnh Cao Bằng",
    },
    citation: {
      source: "lang-son-2025",
      locator: "dòng 43",
    },
  },
  roads: [],
  position: {
    lat: 22.81547,
    lon: 106.82052,
    accuracyKm: 4.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        "github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c (GeoNames place; WOF id 1210014723)",
    },
    note: "approx: Bản Lý Vạn village (GeoNames); UN/LOCODE CNSHL (Shuolong) 22.80,106.80",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    unLocode: "CNSHL",
    customs: "11G2",
    citation: {
      source: "github-com-geoapify-un-locode",
      locator:
        "src/data, commit 2d18b092 (UN/LOCODE as of 2024-10-30); the code names the place on the side of its prefix; customs code: danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of Bí Hà 11BG",
    },
  },
  history: [
    {
      on: "2025-02-27",
      text: {
        vi: "Chính thức mở cặp cửa khẩu song phương.",
        en: "Formally opened as a bilateral gate pair.",
        lo: "ເປີດຄູ່ດ່ານສອງຝ່າຍຢ່າງເປັນທາງການ.",
      },
      citation: {
        source: "vovworld-vn",
        locator: "nội dung bài",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 17, 35 và 43",
    },
    {
      source: "vovworld-vn",
      locator: "nội dung bài",
    },
    {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025; a team of Bí Hà 11BG",
    },
  ],
};
