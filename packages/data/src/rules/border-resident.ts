import type { Rule } from "@bienmau/core/schema";

export const borderResident: Rule = {
  id: "border-resident",
  topics: ["resident-exchange"],
  title: {
    vi: "Ai là cư dân biên giới",
    en: "Who is a border resident",
    lo: "ໃຜແມ່ນຊາວຊາຍແດນ",
  },
  neighbours: ["LA", "CN", "KH"],
  trust: "stated-by-authority",
  says: {
    vi: "Người cư trú ở xã giáp biên giới đất liền, và người được công an cho phép cư trú ở khu vực đó.",
    en: "Residents of communes touching the land border, and persons whom the police allow to live there.",
    lo: "ຜູ້ອາໄສໃນຕາແສງຕິດຊາຍແດນທາງບົກ ແລະ ຜູ້ທີ່ຕຳຫຼວດອະນຸຍາດໃຫ້ຢູ່ເຂດນັ້ນ.",
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
      source: "tapchitaichinh-vn",
      locator: "nội dung bài",
    },
  ],
  keywords: {
    vi: ["cư dân biên giới là ai", "xã biên giới"],
    en: ["border resident", "who is"],
    lo: ["ຊາວຊາຍແດນແມ່ນໃຜ"],
  },
};
