import type { Rule } from "@bienmau/core/schema";

export const decree1122014: Rule = {
  id: "decree-112-2014",
  topics: ["gate-classes"],
  title: {
    vi: "Nghị định 112/2014 về quản lý cửa khẩu biên giới đất liền",
    en: "Decree 112/2014 on land border gates",
    lo: "ດຳລັດ 112/2014 ວ່າດ້ວຍດ່ານຊາຍແດນທາງບົກ",
  },
  instrument: "Nghị định 112/2014/NĐ-CP",
  neighbours: ["LA", "CN", "KH"],
  issuedOn: "2014-11-21",
  inForceFrom: "2015-01-15",
  trust: "stated-by-authority",
  says: {
    vi: "Văn bản gốc về phân loại và quản lý cửa khẩu biên giới đất liền, được Nghị định 34/2023/NĐ-CP ngày 16/6/2023 sửa đổi, bổ sung.",
    en: "The base text on classes and management of land border gates, amended by Decree 34/2023/NĐ-CP of 16 June 2023.",
    lo: "ເອກະສານພື້ນຖານກ່ຽວກັບປະເພດ ແລະ ການຄຸ້ມຄອງດ່ານຊາຍແດນທາງບົກ, ປັບປຸງໂດຍດຳລັດ 34/2023/NĐ-CP ວັນທີ 16/6/2023.",
  },
  unknowns: [
    {
      vi: "Chưa đọc toàn văn văn bản.",
      en: "The full text was not read.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານຕົວບົດເຕັມ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Ban Quản lý khu kinh tế cửa khẩu, đồn biên phòng và hải quan tại cửa khẩu.",
    en: "The economic-zone management board, the border guard post and customs at the gate.",
    lo: "ຄະນະຄຸ້ມຄອງເຂດເສດຖະກິດດ່ານ, ທະຫານຊາຍແດນ ແລະ ພາສີທີ່ດ່ານ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "lawnet-item-65141",
      locator: "mục số 65141 (địa chỉ không đầy đủ)",
    },
    {
      source: "thu-vien-phap-luat-item-107205",
      locator: "mục số 107205, 2026-03-13 (địa chỉ không đầy đủ)",
    },
  ],
  keywords: {
    vi: ["nghị định 112", "112/2014", "34/2023", "phân loại cửa khẩu"],
    en: ["decree 112", "gate classes"],
    lo: ["ດຳລັດ 112"],
  },
};
