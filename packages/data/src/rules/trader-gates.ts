import type { Rule } from "@bienmau/core/schema";

export const traderGates: Rule = {
  id: "trader-gates",
  topics: ["gate-classes", "border-trade"],
  title: {
    vi: "Thương nhân được làm thủ tục qua cửa khẩu nào",
    en: "Which gates traders may use",
    lo: "ພໍ່ຄ້າໃຊ້ດ່ານໃດໄດ້",
  },
  instrument: "Nghị định 14/2018/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  inForceFrom: "2018-01-23",
  trust: "stated-by-authority",
  says: {
    vi: "Thương nhân được xuất, nhập khẩu qua cửa khẩu quốc tế và cửa khẩu chính; qua cửa khẩu phụ, lối mở chỉ khi tỉnh đã công bố đủ điều kiện. Ví dụ hệ quả: cửa khẩu phụ Nà Cài, Nậm Lạnh (Sơn La) từng chưa có trạm hải quan vì chưa nằm trong danh mục công bố.",
    en: "Traders may use international and main gates; auxiliary gates and openings only once the province has announced them as eligible. An effect: the auxiliary gates Nà Cài and Nậm Lạnh (Sơn La) had no customs post while not on the published list.",
    lo: "ພໍ່ຄ້າໃຊ້ດ່ານສາກົນ ແລະ ດ່ານຫຼັກໄດ້; ດ່ານຮອງ ແລະ ຊ່ອງທາງຜ່ານ ໃຊ້ໄດ້ເມື່ອແຂວງປະກາດແລ້ວ. ຕົວຢ່າງ: ດ່ານຮອງ Nà Cài, Nậm Lạnh (Sơn La) ບໍ່ມີດ່ານພາສີ ເພາະຍັງບໍ່ຢູ່ໃນລາຍຊື່.",
  },
  unknowns: [
    {
      vi: "Chưa đọc toàn văn văn bản.",
      en: "The full text was not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານຕົວບົດເຕັມ.",
    },
    {
      vi: "Nghị định 292/2026 (nguồn yếu) có thể đã sửa hoặc thay Nghị định 14/2018: kiểm tra trước khi áp dụng.",
      en: "Decree 292/2026 (weak source) may have changed or replaced Decree 14/2018: check before relying on it.",
      lo: "ດຳລັດ 292/2026 (ແຫຼ່ງອ່ອນ) ອາດໄດ້ປ່ຽນ ຫຼື ແທນດຳລັດ 14/2018: ກວດກ່ອນນຳໃຊ້.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Chi cục hải quan cửa khẩu nơi làm thủ tục; Sở Công Thương tỉnh.",
    en: "The customs office at the gate used; the provincial Department of Industry and Trade.",
    lo: "ພາສີປະຈຳດ່ານທີ່ແຈ້ງ; ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "english-luatvietnam-vn-decree-no-14-2018-nd-cp",
      locator: "trích Nghị định 14/2018/NĐ-CP",
    },
    {
      source: "luatvietnam-vn",
      locator: "page on the activities of traders",
    },
    {
      source: "thongtindoingoai-sonla-gov-vn-content-741-thong-nhat-noi-dun",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["thương nhân", "được qua cửa khẩu nào", "danh mục cửa khẩu phụ", "công bố cửa khẩu"],
    en: ["traders", "which gates"],
    lo: ["ພໍ່ຄ້າ", "ດ່ານໃດ"],
  },
};
