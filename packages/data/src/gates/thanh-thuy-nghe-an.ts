import type { Gate } from "@bienmau/core/schema";

export const thanhThuyNgheAn: Gate = {
  id: "thanh-thuy-nghe-an",
  name: {
    vi: "Thanh Thủy (Nghệ An)",
    en: "Thanh Thuy (Nghe An)",
  },
  nameSources: {
    en: {
      source: "border-report-2021",
      locator: "§II.2.2.d, dòng 116 (named as the Hà Nội - Viêng Chăn expressway gate); tên tiếng Việt bỏ dấu",
    },
  },
  aliases: [
    "Thanh Thuy (Nghe An)",
    "Nam On",
    "Thanh Thuy Nghe An",
    "Thanh Thuy",
    "Thanh Chương",
    "Thanh Thuy - Nam On",
    "Thanh Thủy",
  ],
  homonymOf: ["thanh-thuy-ha-giang"],
  neighbour: "LA",
  opposite: {
    name: "Nậm On",
    aliases: ["Nam On", "Namon"],
    provinces: ["bolikhamxay"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [
    {
      class: "main",
      from: "2011-05-19",
      citation: {
        source: "nghean24h-vn",
        locator: "Decision 753/QĐ-TTg",
      },
      note: {
        vi: "Phía Việt Nam nâng đơn phương; phía Lào chưa nâng.",
        en: "Raised on the Vietnamese side only; Laos had not raised its side.",
        lo: "ຍົກລະດັບຝ່າຍຫວຽດນາມຝ່າຍດຽວ; ຝ່າຍລາວຍັງບໍ່ທັນຍົກ.",
      },
    },
    {
      class: "auxiliary",
      from: "2025-02-18",
      citation: {
        source: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
        locator: "công văn 1086 của tỉnh ngày 2025-02-18",
      },
      note: {
        vi: "Cặp cửa khẩu hoạt động lại ở hạng phụ.",
        en: "The pair works again as auxiliary.",
        lo: "ຄູ່ດ່ານກັບມາເຄື່ອນໄຫວໃນຂັ້ນດ່ານຮອງ.",
      },
    },
  ],
  classConflicts: [
    {
      class: "main",
      text: {
        vi: "Việt Nam nâng phía mình thành cửa khẩu chính năm 2011 (Quyết định 753/QĐ-TTg), báo chí cũng gọi như vậy; Lào chưa nâng Nậm On, và phụ lục Quyết định 1201 xếp cặp này là phụ, dự kiến lên quốc tế giai đoạn 2023–2030. Dùng hạng phụ.",
        en: "Vietnam made its side a main gate in 2011 (Decision 753/QĐ-TTg) and the press says so too; Laos has not raised Nậm On, and the annex of Decision 1201 lists the pair as auxiliary, to become international in 2023–2030. We use auxiliary.",
        lo: "ຫວຽດນາມຍົກຝ່າຍຕົນເປັນດ່ານຫຼັກປີ 2011 (ຂໍ້ຕົກລົງ 753/QĐ-TTg); ລາວຍັງບໍ່ຍົກ Nậm On ແລະ ເອກະສານຊ້ອນທ້າຍຂໍ້ຕົກລົງ 1201 ຈັດເປັນດ່ານຮອງ. ໃຊ້ຂັ້ນດ່ານຮອງ.",
      },
      citations: [
        {
          source: "nghean24h-vn",
          locator: "nội dung bài",
        },
      ],
    },
  ],
  provinces: [
    {
      province: "nghe-an",
    },
  ],
  roads: [],
  position: {
    lat: 18.6731,
    lon: 105.1476,
    accuracyKm: 8.0,
    citation: {
      source: "github-com-whosonfirst-data-whosonfirst-data-admin-vn",
      locator:
        'derived: point of the Vietnamese province outline (github.com/whosonfirst-data/whosonfirst-data-admin-vn, commit 36f4852c, old province) nearest to "B. Thongnamoon" (census, 18.63347,105.08921), the last Lao village on the Nam On road',
    },
    note: "approx, derived: village Nam On proper 18.57818,104.98465",
    credit: "Contains data from GeoNames (CC BY 4.0) and Who's On First",
  },
  hours: [],
  codes: {
    customs: "29BH",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator: "danh mục đơn vị hải quan VNACCS (most/01/tokhai.jsp), tên trước khi sắp xếp năm 2025",
    },
  },
  history: [
    {
      on: "2011-05-19",
      text: {
        vi: "Phía Việt Nam thành cửa khẩu chính (Quyết định 753/QĐ-TTg, đơn phương).",
        en: "Vietnamese side made a main gate (Decision 753/QĐ-TTg, unilateral).",
        lo: "ຝ່າຍຫວຽດນາມເປັນດ່ານຫຼັກ (ຂໍ້ຕົກລົງ 753/QĐ-TTg, ຝ່າຍດຽວ).",
      },
      citation: {
        source: "nghean24h-vn",
        locator: "nội dung bài",
      },
    },
    {
      on: "2025-02-18",
      text: {
        vi: "Mở lại cho người, phương tiện và hàng hóa theo công văn 1086 của tỉnh.",
        en: "Reopened to people, vehicles and goods by provincial letter 1086.",
        lo: "ເປີດຄືນໃຫ້ຄົນ, ພາຫະນະ ແລະ ສິນຄ້າ ຕາມໜັງສື 1086 ຂອງແຂວງ.",
      },
      citation: {
        source: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
        locator: "công văn 1086 của tỉnh ngày 2025-02-18",
      },
    },
  ],
  notes: [],
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.d, dòng 116 (named as the Hà Nội - Viêng Chăn expressway gate)",
    },
    {
      source: "nghean24h-vn",
      locator: "nội dung bài",
    },
    {
      source: "baonghean-vn-trien-khai-hoat-dong-tai-cac",
      locator: "nội dung bài",
    },
  ],
};
