import type { Rule } from "@bienmau/core/schema";

export const residentExchangeLimit: Rule = {
  id: "resident-exchange-limit",
  topics: ["resident-exchange", "duty"],
  title: {
    vi: "Định mức miễn thuế trao đổi của cư dân biên giới",
    en: "Duty-free limit for border residents’ exchange",
    lo: "ຂອບເຂດຍົກເວັ້ນພາສີສຳລັບຊາວຊາຍແດນ",
  },
  instrument: "Nghị định 14/2018/NĐ-CP, Điều 13; Phụ lục V Nghị định 134/2016/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  trust: "stated-by-authority",
  says: {
    vi: "Hàng mua bán, trao đổi trị giá không quá 2.000.000 đồng mỗi người mỗi ngày, không quá 4 ngày (lượt) mỗi tháng; phần vượt phải nộp thuế. Chỉ áp dụng cho hàng trong danh mục và phục vụ sản xuất, tiêu dùng của chính cư dân.",
    en: "Goods worth at most 2,000,000 VND per person per day, at most 4 days (times) a month; anything above is taxed. Only for listed goods meant for the resident’s own production or use.",
    lo: "ສິນຄ້າບໍ່ເກີນ 2.000.000 ດົ່ງຕໍ່ຄົນຕໍ່ມື້, ບໍ່ເກີນ 4 ມື້ (ຄັ້ງ) ຕໍ່ເດືອນ; ສ່ວນເກີນຕ້ອງເສຍພາສີ. ໃຊ້ກັບສິນຄ້າໃນລາຍການ ແລະ ເພື່ອຜະລິດ ຫຼື ໃຊ້ເອງ.",
  },
  unknowns: [
    {
      vi: "Chưa đọc Phụ lục V Nghị định 134/2016, nơi ghi mức tiền.",
      en: "Annex V of Decree 134/2016, which sets the amount, was not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານເອກະສານຊ້ອນທ້າຍ V ຂອງດຳລັດ 134/2016.",
    },
    {
      vi: "Báo địa phương ở Nậm Cắn (2023) nói một lần mỗi tháng, một blog năm 2025 nói hai lần; không dùng nhưng nên hỏi lại hải quan.",
      en: "Local press at Nậm Cắn (2023) spoke of once a month, a 2025 blog of twice; not used, but ask customs.",
      lo: "ຂ່າວທ້ອງຖິ່ນ Nậm Cắn (2023) ວ່າເດືອນລະຄັ້ງ, ບລັອກປີ 2025 ວ່າສອງຄັ້ງ; ບໍ່ໄດ້ໃຊ້ ແຕ່ຄວນຖາມພາສີ.",
    },
    {
      vi: "Nghị định 292/2026 (nguồn yếu) có thể đã sửa hoặc thay Nghị định 14/2018: kiểm tra trước khi áp dụng.",
      en: "Decree 292/2026 (weak source) may have changed or replaced Decree 14/2018: check before relying on it.",
      lo: "ດຳລັດ 292/2026 (ແຫຼ່ງອ່ອນ) ອາດໄດ້ປ່ຽນ ຫຼື ແທນດຳລັດ 14/2018: ກວດກ່ອນນຳໃຊ້.",
    },
  ],
  amounts: [
    {
      measure: "exempt-value-per-person-day",
      value: 2000000,
      unit: "VND",
      note: {
        vi: "mỗi người mỗi ngày",
        en: "per person per day",
        lo: "ຕໍ່ຄົນຕໍ່ມື້",
      },
    },
    {
      measure: "exempt-days-per-month",
      value: 4,
      unit: "days",
      note: {
        vi: "ngày (lượt) mỗi tháng",
        en: "days (times) a month",
        lo: "ມື້ (ຄັ້ງ) ຕໍ່ເດືອນ",
      },
    },
  ],
  whoToAsk: {
    vi: "Chi cục hải quan cửa khẩu nơi làm thủ tục; Sở Công Thương tỉnh.",
    en: "The customs office at the gate used; the provincial Department of Industry and Trade.",
    lo: "ພາສີປະຈຳດ່ານທີ່ແຈ້ງ; ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "vietnamlawmagazine-vn",
      locator: "nội dung bài",
    },
    {
      source: "betaen-vietnamplus-vn",
      locator: "nội dung bài (for Decision 52/2015)",
    },
    {
      source: "dan-luat-cu-dan-bien-gioi",
      locator: "topic page (địa chỉ không đầy đủ)",
    },
    {
      source: "lawnet-item-21287",
      locator: "Law 107/2016/QH13, Article 16(3) (địa chỉ không đầy đủ)",
    },
  ],
  keywords: {
    vi: ["2 triệu", "2 triệu một ngày", "miễn thuế", "cư dân biên giới", "định mức", "4 lần một tháng"],
    en: ["duty free", "border resident", "2 million"],
    lo: ["ຍົກເວັ້ນພາສີ", "ຊາວຊາຍແດນ"],
  },
};
