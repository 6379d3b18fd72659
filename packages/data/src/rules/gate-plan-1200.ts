import type { Rule } from "@bienmau/core/schema";

export const gatePlan1200: Rule = {
  id: "gate-plan-1200",
  topics: ["gate-plan"],
  title: {
    vi: "Quyết định 1200: quy hoạch cửa khẩu đến 2030, tầm nhìn 2050",
    en: "Decision 1200: gate plan to 2030, vision 2050",
    lo: "ຂໍ້ຕົກລົງ 1200: ແຜນດ່ານຮອດ 2030, ວິໄສທັດ 2050",
  },
  instrument: "Quyết định 1200/QĐ-TTg",
  neighbours: ["KH"],
  issuedOn: "2023-10-14",
  trust: "stated-by-authority",
  says: {
    vi: "Tuyến Việt Nam – Campuchia: đến 2030 có 60 cửa khẩu (20 quốc tế, 14 chính, 26 phụ); đến 2050 có 68 (26, 20, 22).",
    en: "Cambodia border: 60 gates by 2030 (20 international, 14 main, 26 auxiliary); 68 by 2050 (26, 20, 22).",
    lo: "ຊາຍແດນກຳປູເຈຍ: ຮອດ 2030 ມີ 60 ດ່ານ (20, 14, 26); ຮອດ 2050 ມີ 68 (26, 20, 22).",
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
      value: 60,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "international-gates-planned-2030",
      value: 20,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "main-gates-planned-2030",
      value: 14,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "auxiliary-gates-planned-2030",
      value: 26,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "gates-planned-2050",
      value: 68,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "international-gates-planned-2050",
      value: 26,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "main-gates-planned-2050",
      value: 20,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "auxiliary-gates-planned-2050",
      value: 22,
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
      source: "vietnamnet-vn-tay-ninh-se-co-them-mot",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["1200", "quy hoạch cửa khẩu campuchia"],
    en: ["decision 1200", "gate plan cambodia"],
    lo: ["ແຜນດ່ານກຳປູເຈຍ"],
  },
};
