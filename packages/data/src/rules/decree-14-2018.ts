import type { Rule } from "@bienmau/core/schema";

export const decree142018: Rule = {
  id: "decree-14-2018",
  topics: ["border-trade"],
  title: {
    vi: "Nghị định 14/2018 về hoạt động thương mại biên giới",
    en: "Decree 14/2018 on border trade",
    lo: "ດຳລັດ 14/2018 ວ່າດ້ວຍການຄ້າຊາຍແດນ",
  },
  instrument: "Nghị định 14/2018/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2018-01-23",
  inForceFrom: "2018-01-23",
  trust: "stated-by-authority",
  says: {
    vi: "Quy định ba hoạt động: mua bán, trao đổi hàng hóa của cư dân biên giới; buôn bán tại chợ biên giới; và mua bán của thương nhân. Tạm nhập tái xuất và quá cảnh nằm ngoài nghị định. Thay Quyết định 52/2015/QĐ-TTg.",
    en: "Covers three activities: exchange by border residents, trading at border markets, and trade by traders. Temporary import for re-export and transit are outside it. It replaced Decision 52/2015/QĐ-TTg.",
    lo: "ກຳນົດສາມກິດຈະກຳ: ການແລກປ່ຽນຂອງຊາວຊາຍແດນ, ການຄ້າໃນຕະຫຼາດຊາຍແດນ ແລະ ການຄ້າຂອງພໍ່ຄ້າ. ນຳເຂົ້າຊົ່ວຄາວເພື່ອສົ່ງອອກ ແລະ ຜ່ານແດນ ບໍ່ລວມ. ແທນຂໍ້ຕົກລົງ 52/2015/QĐ-TTg.",
  },
  unknowns: [
    {
      vi: "Chưa đọc toàn văn văn bản.",
      en: "The full text was not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານຕົວບົດເຕັມ.",
    },
    {
      vi: "Đa số nguồn nói có hiệu lực từ ngày ký 23/1/2018; một danh mục ghi 10/3/2018.",
      en: "Most sources say in force on signing, 23 January 2018; one listing says 10 March 2018.",
      lo: "ແຫຼ່ງສ່ວນໃຫຍ່ວ່າມີຜົນແຕ່ວັນເຊັນ 23/1/2018; ບັນຊີໜຶ່ງວ່າ 10/3/2018.",
    },
    {
      vi: "Nghị định 292/2026 (nguồn yếu) có thể đã sửa hoặc thay Nghị định 14/2018: kiểm tra trước khi áp dụng.",
      en: "Decree 292/2026 (weak source) may have changed or replaced Decree 14/2018: check before relying on it.",
      lo: "ດຳລັດ 292/2026 (ແຫຼ່ງອ່ອນ) ອາດໄດ້ປ່ຽນ ຫຼື ແທນດຳລັດ 14/2018: ກວດກ່ອນນຳໃຊ້.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Bộ Công Thương (Cục Xuất nhập khẩu) hoặc Sở Công Thương tỉnh.",
    en: "The Ministry of Industry and Trade (Foreign Trade Agency) or the provincial Department of Industry and Trade.",
    lo: "ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
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
    {
      source: "lawnet-vn",
      locator: "consolidated text 25/VBHN-BCT of 2024-10-20",
    },
  ],
  keywords: {
    vi: ["nghị định 14", "14/2018", "thương mại biên giới", "biên mậu"],
    en: ["decree 14", "border trade"],
    lo: ["ດຳລັດ 14", "ການຄ້າຊາຍແດນ"],
  },
};
