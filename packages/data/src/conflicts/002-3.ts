import type { Conflict } from "@bienmau/core/schema";

export const conflict002No3: Conflict = {
  id: "002-3",
  kind: "count",
  severity: "B",
  title: {
    vi: "Nửa đầu 2021: Kon Tum được tính sang phía Lào",
    en: "First half of 2021: Kon Tum counted on the Lao side",
    lo: "ເຄິ່ງຕົ້ນ 2021: Kon Tum ນັບເຂົ້າຝ່າຍລາວ",
  },
  text: {
    vi: "Báo cáo ghi 4 + 9 + 7 = 20 tỉnh trên bình quân; số 9 phía Lào đã gồm Kon Tum, nếu tính Kon Tum cả ở phía Campuchia thì phía đó là 8. Do Kon Tum đổi phía giữa hai câu, cơ cấu theo tuyến của hai kỳ không so sánh được.",
    en: "The report counts 4 + 9 + 7 = 20 provinces above average; the 9 on the Lao side include Kon Tum, and the Cambodian side would be 8 with it. As Kon Tum switched sides between the two sentences, the splits of the two periods are not comparable.",
    lo: "ບົດລາຍງານນັບ 4 + 9 + 7 = 20; 9 ຝ່າຍລາວລວມ Kon Tum, ຝ່າຍກຳປູເຈຍຈະເປັນ 8 ຖ້ານັບ. ສອງໄລຍະຈຶ່ງທຽບກັນບໍ່ໄດ້.",
  },
  observations: ["s002-0418", "s002-0419", "s002-0420"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 4,
      unit: "count",
      label: {
        vi: "phía Trung Quốc, theo báo cáo",
        en: "Chinese side, as printed",
        lo: "ຝ່າຍຈີນ, ຕາມບົດ",
      },
    },
    {
      value: 9,
      unit: "count",
      label: {
        vi: "phía Lào, theo báo cáo",
        en: "Lao side, as printed",
        lo: "ຝ່າຍລາວ, ຕາມບົດ",
      },
    },
    {
      value: 7,
      unit: "count",
      label: {
        vi: "phía Campuchia, theo báo cáo",
        en: "Cambodian side, as printed",
        lo: "ຝ່າຍກຳປູເຈຍ, ຕາມບົດ",
      },
    },
    {
      value: 8,
      unit: "count",
      label: {
        vi: "phía Campuchia, tính cả Kon Tum",
        en: "Cambodian side with Kon Tum",
        lo: "ຝ່າຍກຳປູເຈຍ, ລວມ Kon Tum",
      },
    },
    {
      value: 20,
      unit: "count",
      label: {
        vi: "tổng theo báo cáo",
        en: "total as printed",
        lo: "ລວມຕາມບົດ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 1.2 (dòng 16)",
    },
  ],
};
