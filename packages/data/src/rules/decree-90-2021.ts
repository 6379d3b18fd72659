import type { Rule } from "@bienmau/core/schema";

export const decree902021: Rule = {
  id: "decree-90-2021",
  topics: ["tariff"],
  title: {
    vi: "Nghị định 90/2021: biểu thuế Việt – Lào giai đoạn 2020–2023 (hết hạn)",
    en: "Decree 90/2021: Vietnam–Laos tariff 2020–2023 (expired)",
    lo: "ດຳລັດ 90/2021: ພາສີ 2020–2023 (ໝົດອາຍຸ)",
  },
  instrument: "Nghị định 90/2021/NĐ-CP",
  neighbours: ["LA"],
  inForceFrom: "2020-10-04",
  inForceUntil: "2023-10-04",
  replacedBy: "decree-206-2025",
  trust: "stated-by-authority",
  says: {
    vi: "Áp dụng từ 4/10/2020 đến 4/10/2023. Có thể có khoảng trống từ cuối 2023 đến khi hiệp định mới có hiệu lực.",
    en: "Applied from 4 October 2020 to 4 October 2023. A gap from late 2023 to the new agreement’s entry into force is possible.",
    lo: "ນຳໃຊ້ແຕ່ 4/10/2020 ຫາ 4/10/2023. ອາດມີຊ່ອງຫວ່າງແຕ່ທ້າຍ 2023 ຈົນສັນຍາໃໝ່ມີຜົນ.",
  },
  unknowns: [
    {
      vi: "Khoảng trống 2023–2025 chưa làm rõ.",
      en: "The 2023–2025 gap was not clarified.",
      lo: "ຊ່ອງຫວ່າງ 2023–2025 ຍັງບໍ່ຈະແຈ້ງ.",
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
      source: "trademarkvn-com-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["90/2021"],
    en: ["decree 90"],
    lo: [],
  },
};
