import type { Conflict } from "@bienmau/core/schema";

export const conflict002No6: Conflict = {
  id: "002-6",
  kind: "parts-do-not-add-up",
  severity: "B",
  title: {
    vi: "Biên giới đất liền dài 4.924 km hay khoảng 5.042 km",
    en: "Land border: 4,924 km or about 5,042 km",
    lo: "ຊາຍແດນທາງບົກ: 4.924 ກມ ຫຼື ປະມານ 5.042 ກມ",
  },
  text: {
    vi: "Báo cáo 2021 ghi khoảng 4.924 km. Cộng các tuyến theo nguồn khác (Trung Quốc 1.449,566 km, Lào 2.337,459 km, Campuchia khoảng 1.255 km) thì được khoảng 5.042 km. Con số 4.924 km chỉ dẫn như số liệu của riêng báo cáo này.",
    en: "The 2021 report says about 4,924 km. Adding the lines from other sources (China 1,449.566 km, Laos 2,337.459 km, Cambodia about 1,255 km) gives about 5,042 km. The 4,924 km is quoted only as this report’s own figure.",
    lo: "ບົດລາຍງານ 2021 ລະບຸປະມານ 4.924 ກມ. ບວກແຕ່ລະສາຍ (ຈີນ 1.449,566 ກມ, ລາວ 2.337,459 ກມ, ກຳປູເຈຍປະມານ 1.255 ກມ) ໄດ້ປະມານ 5.042 ກມ.",
  },
  observations: ["s002-0395"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 4924,
      unit: "km",
      label: {
        vi: "báo cáo 2021",
        en: "2021 report",
        lo: "ບົດ 2021",
      },
    },
    {
      value: 5042.025,
      unit: "km",
      label: {
        vi: "cộng ba tuyến",
        en: "sum of the three lines",
        lo: "ລວມສາມສາຍ",
      },
    },
    {
      value: 1449.566,
      unit: "km",
      label: {
        vi: "Trung Quốc",
        en: "China",
        lo: "ຈີນ",
      },
    },
    {
      value: 2337.459,
      unit: "km",
      label: {
        vi: "Lào",
        en: "Laos",
        lo: "ລາວ",
      },
    },
    {
      value: 1255,
      unit: "km",
      label: {
        vi: "Campuchia",
        en: "Cambodia",
        lo: "ກຳປູເຈຍ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, đoạn mở đầu (dòng 4)",
    },
    {
      source: "viet-lao-2022",
      locator: "Phần 1, đoạn mở đầu (dòng 4)",
    },
    {
      source: "baoquocte-vn",
      locator: "Nội dung bài viết",
    },
    {
      source: "baomoi-net-vn",
      locator: "Nội dung bài viết",
    },
  ],
};
