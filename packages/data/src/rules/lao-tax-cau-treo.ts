import type { Rule } from "@bienmau/core/schema";

export const laoTaxCauTreo: Rule = {
  id: "lao-tax-cau-treo",
  topics: ["duty"],
  title: {
    vi: "Lào tăng thuế với hàng qua Cầu Treo năm 2024",
    en: "Laos raised taxes on goods through Cầu Treo in 2024",
    lo: "ລາວຂຶ້ນພາສີສິນຄ້າຜ່ານ Cầu Treo ປີ 2024",
  },
  neighbours: ["LA"],
  inForceFrom: "2024",
  trust: "stated-by-authority",
  says: {
    vi: "Báo của ngành hải quan cho biết năm 2024 thuế phía Lào với hàng qua Cầu Treo tăng từ 0 lên 10–30%, được nêu là một lý do kim ngạch giảm khoảng một nửa.",
    en: "The customs paper reports that in 2024 Lao taxes on goods through Cầu Treo rose from 0 to 10–30%, given as a reason for turnover falling by about half.",
    lo: "ໜັງສືພິມພາສີລາຍງານວ່າປີ 2024 ພາສີຝ່າຍລາວຜ່ານ Cầu Treo ຂຶ້ນຈາກ 0 ເປັນ 10–30%, ເປັນເຫດຜົນທີ່ມູນຄ່າຫຼຸດປະມານເຄິ່ງ.",
  },
  unknowns: [
    {
      vi: "Chưa rõ còn áp dụng sau khi hiệp định mới có hiệu lực ngày 24/2/2025 hay không.",
      en: "Whether it still applies after the new agreement of 24 February 2025 is not known.",
      lo: "ບໍ່ຮູ້ວ່າຍັງໃຊ້ຫຼັງສັນຍາໃໝ່ 24/2/2025 ຫຼືບໍ່.",
    },
  ],
  amounts: [
    {
      measure: "lao-tax-low",
      value: 10,
      unit: "percent",
    },
    {
      measure: "lao-tax-high",
      value: 30,
      unit: "percent",
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
      source: "english-haiquanonline-com-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["thuế lào", "cầu treo", "tăng thuế"],
    en: ["lao tax", "cau treo"],
    lo: ["ພາສີລາວ"],
  },
};
