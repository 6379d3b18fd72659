import type { Conflict } from "@bienmau/core/schema";

export const conflict000No15: Conflict = {
  id: "000-15",
  kind: "parts-do-not-add-up",
  severity: "B",
  title: {
    vi: "Tỷ trọng xi măng và sắt thép “ổn định quanh 8–9%”",
    en: "Cement and steel “around 8–9%”",
    lo: "ສ່ວນແບ່ງຊີມັງ ແລະ ເຫຼັກ “ປະມານ 8–9%”",
  },
  text: {
    vi: "Bài viết nói clinker, xi măng và sắt thép giữ quanh 8–9%. Tính lại, hai nhóm cộng lại chiếm 15,4% (2022), 12,9% (2023) và 14,7% (2024); con số 8–9% chỉ gần đúng với riêng xi măng.",
    en: "The paper says clinker, cement and steel stay around 8–9%. Recomputed, the two rows together are 15.4% (2022), 12.9% (2023) and 14.7% (2024); 8–9% roughly fits cement alone.",
    lo: "ບົດກ່າວວ່າຄລິງເກີ, ຊີມັງ ແລະ ເຫຼັກຢູ່ປະມານ 8–9%. ຄິດຄືນ ສອງລາຍການລວມກັນແມ່ນ 15,4% (2022), 12,9% (2023) ແລະ 14,7% (2024).",
  },
  observations: ["s000-0071", "s000-0072"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 8,
      unit: "percent",
      label: {
        vi: "in trong bài, mức thấp",
        en: "printed, low end",
        lo: "ທີ່ພິມ, ຂັ້ນຕ່ຳ",
      },
    },
    {
      value: 9,
      unit: "percent",
      label: {
        vi: "in trong bài, mức cao",
        en: "printed, high end",
        lo: "ທີ່ພິມ, ຂັ້ນສູງ",
      },
    },
    {
      value: 15.3846153846154,
      unit: "percent",
      label: {
        vi: "tính lại 2022",
        en: "recomputed 2022",
        lo: "ຄິດຄືນ 2022",
      },
    },
    {
      value: 12.8763866877971,
      unit: "percent",
      label: {
        vi: "tính lại 2023",
        en: "recomputed 2023",
        lo: "ຄິດຄືນ 2023",
      },
    },
    {
      value: 14.7368421052632,
      unit: "percent",
      label: {
        vi: "tính lại 2024",
        en: "recomputed 2024",
        lo: "ຄິດຄືນ 2024",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, ‘Cơ cấu mặt hàng’ (dòng 566–568)",
    },
  ],
};
