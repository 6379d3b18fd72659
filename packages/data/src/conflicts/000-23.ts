import type { Conflict } from "@bienmau/core/schema";

export const conflict000No23: Conflict = {
  id: "000-23",
  kind: "wording",
  severity: "B",
  title: {
    vi: "Bài nêu bốn khía cạnh, khảo sát chỉ có hai",
    en: "Four aspects announced, two surveyed",
    lo: "ບົດປະກາດສີ່ດ້ານ, ສຳຫຼວດສອງດ້ານ",
  },
  text: {
    vi: "Tóm tắt nêu bốn khía cạnh, nhưng phiếu khảo sát và các Bảng 4–5 chỉ có hai: chất lượng hàng hóa và phương thức trao đổi. Không có số liệu khảo sát nào về thủ tục hải quan hay dịch vụ hỗ trợ.",
    en: "The abstract announces four aspects, but the questionnaire and Tables 4–5 cover two: goods quality and modes of exchange. There is no survey figure on customs or support services.",
    lo: "ບົດຄັດຫຍໍ້ປະກາດສີ່ດ້ານ, ແຕ່ແບບສອບຖາມ ແລະ ຕາຕະລາງ 4–5 ມີພຽງສອງດ້ານ: ຄຸນນະພາບສິນຄ້າ ແລະ ຮູບແບບການແລກປ່ຽນ.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 4,
      unit: "count",
      label: {
        vi: "nêu trong tóm tắt",
        en: "announced",
        lo: "ປະກາດ",
      },
    },
    {
      value: 2,
      unit: "count",
      label: {
        vi: "có trong khảo sát",
        en: "surveyed",
        lo: "ສຳຫຼວດ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Tóm tắt (dòng 9)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 3 (dòng 348–352)",
    },
  ],
};
