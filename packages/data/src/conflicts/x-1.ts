import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo1: Conflict = {
  id: "x-1",
  kind: "bases-mixed",
  severity: "A",
  title: {
    vi: "Kim ngạch qua cửa khẩu gồm cả hàng quá cảnh",
    en: "Gate turnover includes transit goods",
    lo: "ມູນຄ່າຜ່ານດ່ານລວມສິນຄ້າຜ່ານແດນ",
  },
  text: {
    vi: "Các nguồn dùng lẫn ba cách tính: hàng khai tại cửa khẩu, hàng đi qua và hàng cả tỉnh. Ví dụ Cha Lo năm 2025 ghi 2.624 triệu USD, trong đó 1.749 triệu USD là hàng quá cảnh; Lao Bảo ghi 737,8 triệu USD của mình và 14.062 triệu USD quá cảnh. Không so sánh các số khác cách tính.",
    en: "Sources mix three bases: declared at the gate, passing through, and whole province. Cha Lo in 2025 shows 2,624 million USD, of which 1,749 million is transit; Lao Bảo shows 737.8 million of its own and 14,062 million of transit. Figures on different bases are not compared.",
    lo: "ແຫຼ່ງຂໍ້ມູນປະສົມສາມວິທີ: ແຈ້ງຢູ່ດ່ານ, ຜ່ານດ່ານ, ທັງແຂວງ. Cha Lo ປີ 2025 ລະບຸ 2.624 ລ້ານ USD, ໃນນັ້ນ 1.749 ລ້ານແມ່ນຜ່ານແດນ; Lao Bảo 737,8 ລ້ານ ແລະ ຜ່ານແດນ 14.062 ລ້ານ USD.",
  },
  observations: ["m-0202", "m-0216", "m-0222"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 2624000000,
      unit: "USD",
      label: {
        vi: "Cha Lo 2025, tất cả",
        en: "Cha Lo 2025, all",
        lo: "Cha Lo 2025, ທັງໝົດ",
      },
    },
    {
      value: 1749000000,
      unit: "USD",
      label: {
        vi: "Cha Lo 2025, quá cảnh",
        en: "Cha Lo 2025, transit",
        lo: "Cha Lo 2025, ຜ່ານແດນ",
      },
    },
    {
      value: 737800000,
      unit: "USD",
      label: {
        vi: "Lao Bảo 2025",
        en: "Lao Bảo 2025",
        lo: "Lao Bảo 2025",
      },
    },
    {
      value: 14062000000,
      unit: "USD",
      label: {
        vi: "Lao Bảo 2025, quá cảnh",
        en: "Lao Bảo 2025, transit",
        lo: "Lao Bảo 2025, ຜ່ານແດນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "vneconomy-vn-quang-tri-xuat-nhap-khau-qua",
      locator: "Nội dung bài viết",
    },
    {
      source: "thanhnien-vn-cua-khau-quoc-te-lao-bao",
      locator: "Nội dung bài viết",
    },
    {
      source: "border-report-2021",
      locator: "Phần I, mục 2.2 (dòng 48)",
    },
    {
      source: "lang-son-2025",
      locator: "Dòng 15",
    },
  ],
};
