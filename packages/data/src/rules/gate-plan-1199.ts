import type { Rule } from "@bienmau/core/schema";

export const gatePlan1199: Rule = {
  id: "gate-plan-1199",
  topics: ["gate-plan"],
  title: {
    vi: "Quyết định 1199: quy hoạch cửa khẩu đến 2030, tầm nhìn 2050",
    en: "Decision 1199: gate plan to 2030, vision 2050",
    lo: "ຂໍ້ຕົກລົງ 1199: ແຜນດ່ານຮອດ 2030, ວິໄສທັດ 2050",
  },
  instrument: "Quyết định 1199/QĐ-TTg",
  neighbours: ["CN"],
  issuedOn: "2023-10-14",
  trust: "stated-by-authority",
  says: {
    vi: "Tuyến Việt Nam – Trung Quốc: đến 2030 có 26 cửa khẩu (14 quốc tế, 12 chính, kèm 20 lối thông quan và 1 lối mở đặc thù); đến 2050 có 31 (18, 13).",
    en: "China border: 26 gates by 2030 (14 international, 12 main, with 20 clearance routes and 1 special opening); 31 by 2050 (18, 13).",
    lo: "ຊາຍແດນຈີນ: ຮອດ 2030 ມີ 26 ດ່ານ (14 ສາກົນ, 12 ຫຼັກ, ພ້ອມ 20 ຊ່ອງກວດປ່ອຍ ແລະ 1 ຊ່ອງພິເສດ); ຮອດ 2050 ມີ 31 (18, 13).",
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
      value: 26,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "international-gates-planned-2030",
      value: 14,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "main-gates-planned-2030",
      value: 12,
      unit: "count",
      note: {
        vi: "đến năm 2030",
        en: "by 2030",
        lo: "ຮອດປີ 2030",
      },
    },
    {
      measure: "clearance-routes-planned-2030",
      value: 20,
      unit: "count",
    },
    {
      measure: "special-openings-planned-2030",
      value: 1,
      unit: "count",
    },
    {
      measure: "gates-planned-2050",
      value: 31,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "international-gates-planned-2050",
      value: 18,
      unit: "count",
      note: {
        vi: "đến năm 2050",
        en: "by 2050",
        lo: "ຮອດປີ 2050",
      },
    },
    {
      measure: "main-gates-planned-2050",
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
      source: "vietnammoi-vn",
      locator: "nội dung bài",
    },
    {
      source: "congly-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["1199", "quy hoạch cửa khẩu việt trung"],
    en: ["decision 1199", "gate plan china"],
    lo: ["ແຜນດ່ານຈີນ"],
  },
};
