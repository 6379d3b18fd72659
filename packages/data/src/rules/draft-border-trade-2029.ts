import type { Rule } from "@bienmau/core/schema";

export const draftBorderTrade2029: Rule = {
  id: "draft-border-trade-2029",
  topics: ["border-trade", "resident-exchange"],
  title: {
    vi: "Dự thảo siết trao đổi cư dân từ 2029 (chưa phải luật)",
    en: "Draft tightening of resident exchange from 2029 (not law)",
    lo: "ຮ່າງເຂັ້ມງວດການແລກປ່ຽນແຕ່ 2029 (ບໍ່ແມ່ນກົດໝາຍ)",
  },
  neighbours: ["LA", "CN", "KH"],
  trust: "unverified",
  says: {
    vi: "Một dự thảo năm 2024 dự kiến: từ 2029 chỉ cư dân biên giới Việt Nam trực tiếp trao đổi; năm 2029 Chính phủ xem xét hạ mức miễn thuế; từ 2030 chỉ làm thủ tục ở các loại cửa khẩu được liệt kê. Chưa xác định được các nội dung này có thành luật hay không.",
    en: "A 2024 draft would let only Vietnamese border residents, in person, do resident exchange from 2029, have the Government consider a lower exemption in 2029, and confine procedures to listed gate classes from 2030. Whether these parts became law was not established.",
    lo: "ຮ່າງປີ 2024: ແຕ່ 2029 ໃຫ້ສະເພາະຊາວຊາຍແດນຫວຽດນາມແລກປ່ຽນດ້ວຍຕົນເອງ; ປີ 2029 ພິຈາລະນາຫຼຸດລະດັບຍົກເວັ້ນພາສີ; ແຕ່ 2030 ເຮັດຂັ້ນຕອນສະເພາະດ່ານທີ່ລະບຸ. ບໍ່ຮູ້ວ່າກາຍເປັນກົດໝາຍຫຼືບໍ່.",
  },
  unknowns: [
    {
      vi: "Bản tóm tắt Nghị định 122/2024 đã đọc chỉ nói đến Điều 16.",
      en: "The summary of Decree 122/2024 that was read mentions Article 16 only.",
      lo: "ບົດສະຫຼຸບດຳລັດ 122/2024 ທີ່ອ່ານກ່າວເຖິງແຕ່ມາດຕາ 16.",
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
      source: "vietnamlawmagazine-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["dự thảo", "2029", "2030", "siết cư dân biên giới"],
    en: ["draft", "2029"],
    lo: ["ຮ່າງ 2029"],
  },
};
