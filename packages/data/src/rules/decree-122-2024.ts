import type { Rule } from "@bienmau/core/schema";

export const decree1222024: Rule = {
  id: "decree-122-2024",
  topics: ["border-trade"],
  title: {
    vi: "Nghị định 122/2024: ai được buôn bán tại chợ biên giới",
    en: "Decree 122/2024: who may trade at border markets",
    lo: "ດຳລັດ 122/2024: ໃຜຄ້າຂາຍໃນຕະຫຼາດຊາຍແດນໄດ້",
  },
  instrument: "Nghị định 122/2024/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2024-10-04",
  inForceFrom: "2024-12-01",
  trust: "stated-by-authority",
  says: {
    vi: "Sửa khoản 1, 2 Điều 16 Nghị định 14/2018: thương nhân Việt Nam phải cư trú ở khu vực biên giới; người nước láng giềng cần hộ chiếu hoặc giấy tờ hợp lệ theo điều ước; hộ kinh doanh, doanh nghiệp nước láng giềng cần giấy đăng ký của họ.",
    en: "Amends Article 16(1)–(2) of Decree 14/2018: Vietnamese traders must live in the border area; people of the neighbouring country need a passport or a valid paper under treaty; its registered businesses need their certificate.",
    lo: "ປັບປຸງມາດຕາ 16 ຂໍ້ 1–2 ຂອງດຳລັດ 14/2018: ພໍ່ຄ້າຫວຽດນາມຕ້ອງຢູ່ເຂດຊາຍແດນ; ຄົນປະເທດເພື່ອນບ້ານຕ້ອງມີໜັງສືຜ່ານແດນ ຫຼື ເອກະສານຕາມສົນທິສັນຍາ; ທຸລະກິດຕ້ອງມີໃບທະບຽນ.",
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
    vi: "Bộ Công Thương (Cục Xuất nhập khẩu) hoặc Sở Công Thương tỉnh.",
    en: "The Ministry of Industry and Trade (Foreign Trade Agency) or the provincial Department of Industry and Trade.",
    lo: "ກະຊວງອຸດສາຫະກຳ ແລະ ການຄ້າ ຫຼື ພະແນກອຸດສາຫະກຳ ແລະ ການຄ້າແຂວງ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "english-luatvietnam-vn-xuat-nhap-khau-legal-updates-amend",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["122/2024", "chợ biên giới", "ai được bán ở chợ biên giới"],
    en: ["decree 122", "border market"],
    lo: ["ຕະຫຼາດຊາຍແດນ", "ດຳລັດ 122"],
  },
};
