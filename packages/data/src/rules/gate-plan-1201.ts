import type { Rule } from "@bienmau/core/schema";

export const gatePlan1201: Rule = {
  id: "gate-plan-1201",
  topics: ["gate-plan"],
  title: {
    vi: "Quyết định 1201: quy hoạch cửa khẩu đến 2030, tầm nhìn 2050",
    en: "Decision 1201: gate plan to 2030, vision 2050",
    lo: "ຂໍ້ຕົກລົງ 1201: ແຜນດ່ານຮອດ 2030, ວິໄສທັດ 2050",
  },
  instrument: "Quyết định 1201/QĐ-TTg",
  neighbours: ["LA"],
  issuedOn: "2023-10-14",
  trust: "stated-by-authority",
  says: {
    vi: "Tuyến Việt Nam – Lào: đến 2030 có 46 cửa khẩu (15 quốc tế, 10 chính, 21 phụ; giai đoạn 2021–2030 mở hoặc nâng cấp 6, 8, 11); đến 2050 có 49 (21, 15, 13; thêm 6, 10, 2).",
    en: "Laos border: 46 gates by 2030 (15 international, 10 main, 21 auxiliary; 6, 8 and 11 opened or upgraded in 2021–2030); 49 by 2050 (21, 15, 13; another 6, 10, 2).",
    lo: "ຊາຍແດນລາວ: ຮອດ 2030 ມີ 46 ດ່ານ (15 ສາກົນ, 10 ຫຼັກ, 21 ຮອງ); ຮອດ 2050 ມີ 49 (21, 15, 13).",
  },
  unknowns: [
    {
      vi: "Chưa đọc phụ lục nêu tên từng cửa khẩu; tên tỉnh theo địa giới trước 1/7/2025.",
      en: "The annex naming each gate was not read; provinces are under their names before 1 July 2025.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານເອກະສານຊ້ອນທ້າຍ; ຊື່ແຂວງຕາມເຂດກ່ອນ 1/7/2025.",
    },
    {
      vi: "Quy hoạch là chủ trương chuẩn bị, không có nghĩa cửa khẩu đã mở.",
      en: "A plan is a permission to prepare, not an opening.",
      lo: "ແຜນແມ່ນການອະນຸຍາດກຽມ ບໍ່ແມ່ນການເປີດ.",
    },
  ],
  amounts: [
    {
      measure: "gates-planned-2030",
      value: 46,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "international-gates-planned-2030",
      value: 15,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "main-gates-planned-2030",
      value: 10,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "auxiliary-gates-planned-2030",
      value: 21,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "gates-planned-2050",
      value: 49,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "international-gates-planned-2050",
      value: 21,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "main-gates-planned-2050",
      value: 15,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "auxiliary-gates-planned-2050",
      value: 13,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
  ],
  whoToAsk: {
    vi: "Sở Ngoại vụ, Sở Công Thương hoặc Ban Quản lý khu kinh tế của tỉnh.",
    en: "The province’s Department of Foreign Affairs, Department of Industry and Trade or economic-zone board.",
    lo: "ພະແນກຕ່າງປະເທດ, ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ຄະນະເຂດເສດຖະກິດຂອງແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["1201", "quy hoạch cửa khẩu việt lào", "đến 2030"],
    en: ["decision 1201", "gate plan laos"],
    lo: ["ແຜນດ່ານລາວ"],
  },
};
