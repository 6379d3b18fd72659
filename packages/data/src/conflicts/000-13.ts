import type { Conflict } from "@bienmau/core/schema";

export const conflict000No13: Conflict = {
  id: "000-13",
  kind: "parts-do-not-add-up",
  severity: "B",
  title: {
    vi: "Tỷ trọng nông sản “khoảng 38–39%”",
    en: "Farm goods “about 38–39%” of exports",
    lo: "ສ່ວນແບ່ງກະສິກຳ “ປະມານ 38–39%”",
  },
  text: {
    vi: "Bài viết nói nhóm nông sản chiếm khoảng 38–39% xuất khẩu. Tính trên tổng in ra, tỷ trọng là 34,6% (2022), 33,7% (2023) và 38,9% (2024), nên con số này chỉ đúng cho năm 2024. Nên xem cả chuỗi ba năm.",
    en: "The paper says farm goods are about 38–39% of exports. On the printed totals they are 34.6% (2022), 33.7% (2023) and 38.9% (2024), so the statement fits 2024 only. The yearly series is shown instead.",
    lo: "ບົດກ່າວວ່າກຸ່ມກະສິກຳກວມ 38–39% ຂອງການສົ່ງອອກ. ຄິດຈາກຍອດທີ່ພິມແມ່ນ 34,6% (2022), 33,7% (2023) ແລະ 38,9% (2024), ຈຶ່ງຖືກພຽງປີ 2024.",
  },
  observations: ["s000-0063", "s000-0064"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 38,
      unit: "percent",
      label: {
        vi: "in trong bài, mức thấp",
        en: "printed, low end",
        lo: "ທີ່ພິມ, ຂັ້ນຕ່ຳ",
      },
    },
    {
      value: 39,
      unit: "percent",
      label: {
        vi: "in trong bài, mức cao",
        en: "printed, high end",
        lo: "ທີ່ພິມ, ຂັ້ນສູງ",
      },
    },
    {
      value: 34.6153846153846,
      unit: "percent",
      label: {
        vi: "tính lại 2022",
        en: "recomputed 2022",
        lo: "ຄິດຄືນ 2022",
      },
    },
    {
      value: 33.6767036450079,
      unit: "percent",
      label: {
        vi: "tính lại 2023",
        en: "recomputed 2023",
        lo: "ຄິດຄືນ 2023",
      },
    },
    {
      value: 38.9473684210526,
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
      locator: "Mục 4.1, ‘Cơ cấu mặt hàng’ (dòng 550–552)",
    },
  ],
};
