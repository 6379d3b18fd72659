import type { Conflict } from "@bienmau/core/schema";

export const conflict000No17: Conflict = {
  id: "000-17",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Hai câu thiếu chủ ngữ về tăng trưởng mặt hàng",
    en: "Two sentences without a subject",
    lo: "ສອງປະໂຫຍກທີ່ຂາດປະທານ",
  },
  text: {
    vi: "Hai câu “từ 7 lên 12 triệu USD” và “từ 4 lên 5 triệu USD” không nói mặt hàng nào; đối chiếu Bảng 3 thì đó là nhóm gốm sứ, thủy tinh, kim loại, hóa chất khác (xuất) và nguyên phụ liệu dệt may, da giày (nhập).",
    en: "Two sentences (“from 7 to 12 million”, “from 4 to 5 million”) name no goods; in Table 3 the rows that fit are ceramics, glass, metals and other chemicals (exports) and textile and leather inputs (imports).",
    lo: "ສອງປະໂຫຍກ (“ຈາກ 7 ເປັນ 12 ລ້ານ”, “ຈາກ 4 ເປັນ 5 ລ້ານ”) ບໍ່ບອກສິນຄ້າ; ໃນຕາຕະລາງ 3 ແມ່ນກຸ່ມເຊລາມິກ-ແກ້ວ-ໂລຫະ-ເຄມີອື່ນ (ສົ່ງອອກ) ແລະ ວັດຖຸດິບແຜ່ນແພ-ໜັງ (ນຳເຂົ້າ).",
  },
  observations: ["s000-0075", "s000-0076", "s000-0077", "s000-0086", "s000-0087"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1 (dòng 582–584 và 623–625)",
    },
  ],
};
