import type { Conflict } from "@bienmau/core/schema";

export const conflict002No4: Conflict = {
  id: "002-4",
  kind: "count",
  severity: "B",
  title: {
    vi: "Tỉnh dưới bình quân 2020: 9 hay 10",
    en: "Provinces below average in 2020: 9 or 10",
    lo: "ແຂວງຕ່ຳກວ່າສະເລ່ຍ 2020: 9 ຫຼື 10",
  },
  text: {
    vi: "Báo cáo ghi 9 tỉnh dưới bình quân và nêu tên 9 tỉnh, nhưng Quảng Nam (−7%) cũng dưới bình quân mà không có trong danh sách. Với 15 tỉnh trên bình quân trong 25 tỉnh thì số tỉnh dưới bình quân là 10.",
    en: "The report says 9 provinces were below average and names 9, but Quảng Nam (−7%) was below too and is not among them. With 15 of 25 above, 10 were below.",
    lo: "ບົດລາຍງານລະບຸ 9 ແຂວງຕ່ຳກວ່າສະເລ່ຍ, ແຕ່ Quảng Nam (−7%) ກໍຕ່ຳກວ່າ ແລະ ບໍ່ຢູ່ໃນລາຍຊື່. ມີ 15 ໃນ 25 ສູງກວ່າ ຈຶ່ງມີ 10 ຕ່ຳກວ່າ.",
  },
  observations: ["s002-0415"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 9,
      unit: "count",
      label: {
        vi: "theo báo cáo",
        en: "as printed",
        lo: "ຕາມບົດ",
      },
    },
    {
      value: 10,
      unit: "count",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
    {
      value: -7,
      unit: "percent",
      label: {
        vi: "tăng trưởng Quảng Nam",
        en: "growth of Quảng Nam",
        lo: "ການເຕີບໂຕ Quảng Nam",
      },
    },
    {
      value: 15,
      unit: "count",
      label: {
        vi: "trên bình quân",
        en: "above average",
        lo: "ສູງກວ່າສະເລ່ຍ",
      },
    },
    {
      value: 25,
      unit: "count",
      label: {
        vi: "tỉnh biên giới",
        en: "border provinces",
        lo: "ແຂວງຊາຍແດນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 1.2 (dòng 13–14)",
    },
  ],
};
