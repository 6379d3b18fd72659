import type { Rule } from "@bienmau/core/schema";

export const borderTradePayment: Rule = {
  id: "border-trade-payment",
  topics: ["border-trade"],
  title: {
    vi: "Thanh toán và chứng từ trong mua bán biên giới",
    en: "Payment and papers in border trade",
    lo: "ການຊຳລະ ແລະ ເອກະສານການຄ້າຊາຍແດນ",
  },
  instrument: "Nghị định 14/2018/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2018-01-23",
  inForceFrom: "2018-01-23",
  trust: "stated-by-authority",
  says: {
    vi: "Thanh toán bằng ngoại tệ tự do chuyển đổi, đồng Việt Nam hoặc đồng tiền nước láng giềng; qua ngân hàng, bằng tiền mặt hoặc bù trừ. Giao dịch của thương nhân cần hợp đồng bằng văn bản hoặc bảng kê hàng hóa.",
    en: "Payment in convertible currency, đồng or the neighbour’s currency; by bank, in cash or by offsetting. A trader’s deal needs a written contract or a list of goods.",
    lo: "ຊຳລະເປັນເງິນຕາແລກປ່ຽນໄດ້, ເງິນດົ່ງ ຫຼື ເງິນປະເທດເພື່ອນບ້ານ; ຜ່ານທະນາຄານ, ເງິນສົດ ຫຼື ຫັກລົບ. ພໍ່ຄ້າຕ້ອງມີສັນຍາເປັນລາຍລັກອັກສອນ ຫຼື ບັນຊີສິນຄ້າ.",
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
      source: "acsvlegal-com",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["thanh toán", "tiền kíp", "nhân dân tệ", "hợp đồng", "bảng kê"],
    en: ["payment", "currency", "contract"],
    lo: ["ຊຳລະເງິນ", "ສັນຍາ"],
  },
};
