import type { Rule } from "@bienmau/core/schema";

export const tradeAgreement2024: Rule = {
  id: "trade-agreement-2024",
  topics: ["trade-agreement"],
  title: {
    vi: "Hiệp định Thương mại Việt Nam – Lào 2024",
    en: "Vietnam–Laos trade agreement of 2024",
    lo: "ສັນຍາການຄ້າ ຫວຽດນາມ–ລາວ 2024",
  },
  instrument: "Hiệp định Thương mại Việt Nam – Lào 2024",
  neighbours: ["LA"],
  issuedOn: "2024-04-08",
  inForceFrom: "2025-02-24",
  trust: "text-read",
  says: {
    vi: "Ký tại Viêng Chăn ngày 8/4/2024 (Nghị quyết 43/NQ-CP ngày 5/4/2024), phê duyệt bằng Nghị quyết 187/NQ-CP ngày 11/10/2024, có hiệu lực từ 24/2/2025; gồm 5 chương, 15 điều, 5 phụ lục. Thay Hiệp định thương mại năm 2015.",
    en: "Signed in Vientiane on 8 April 2024 (Resolution 43/NQ-CP of 5 April 2024), approved by Resolution 187/NQ-CP of 11 October 2024, in force since 24 February 2025; 5 chapters, 15 articles, 5 annexes. It replaced the 2015 trade agreement.",
    lo: "ເຊັນຢູ່ວຽງຈັນ 8/4/2024 (ມະຕິ 43/NQ-CP ວັນທີ 5/4/2024), ອະນຸມັດໂດຍມະຕິ 187/NQ-CP ວັນທີ 11/10/2024, ມີຜົນແຕ່ 24/2/2025; 5 ໝວດ, 15 ມາດຕາ, 5 ເອກະສານຊ້ອນທ້າຍ. ແທນສັນຍາປີ 2015.",
  },
  unknowns: [
    {
      vi: "Chỉ đọc phần căn cứ của nghị định biểu thuế; chưa đọc toàn văn hiệp định.",
      en: "Only the preamble of the tariff decree was read, not the agreement itself.",
      lo: "ອ່ານສະເພາະພາກອ້າງອີງຂອງດຳລັດພາສີ ບໍ່ໄດ້ອ່ານສັນຍາເຕັມ.",
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
      source: "asemconnectvietnam-gov-vn-law-id1-2-mavb-id-3073",
      locator: "preamble of the tariff decree",
    },
    {
      source: "vietnamplus-vn-viet-nam-lao-huong-toi-quan",
      locator: "entry into force",
    },
    {
      source: "emidas-trade-agreement-2024",
      locator: "address incomplete",
    },
    {
      source: "thoibaotaichinhvietnam-vn-viet-nam-laos-sign-new-trade",
      locator: "signing on 8 April 2024",
    },
  ],
  keywords: {
    vi: ["hiệp định thương mại việt lào", "hiệp định 2024"],
    en: ["vietnam laos trade agreement"],
    lo: ["ສັນຍາການຄ້າ ຫວຽດນາມ ລາວ"],
  },
};
