import type { Term } from "@bienmau/core/schema";

export const chiDanDiaLy: Term = {
  id: "chi-dan-dia-ly",
  name: {
    vi: "Chỉ dẫn địa lý",
    en: "Geographical indication",
    lo: "ສິ່ງຊີ້ບອກທາງພູມສາດ",
  },
  aliases: [],
  definition: {
    vi: "Dấu hiệu cho biết hàng có nguồn gốc và chất lượng gắn với một vùng.",
    en: "A sign that goods come from a place whose quality they carry.",
    lo: "ເຄື່ອງໝາຍວ່າສິນຄ້າມາຈາກເຂດສະເພາະ.",
  },
  citations: [
    {
      source: "dien-bien-2025",
      locator: "§4.3, dòng 1503",
    },
  ],
};
