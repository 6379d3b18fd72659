import type { Rule } from "@bienmau/core/schema";

export const decree1532026: Rule = {
  id: "decree-153-2026",
  topics: ["gate-classes", "clearance"],
  title: {
    vi: "Nghị định 153/2026 (chưa xác minh)",
    en: "Decree 153/2026 (not verified)",
    lo: "ດຳລັດ 153/2026 (ຍັງບໍ່ຢືນຢັນ)",
  },
  instrument: "Nghị định 153/2026/NĐ-CP",
  neighbours: ["KH"],
  trust: "weak",
  says: {
    vi: "Một cổng thử nghiệm nói từ ngày 5/7/2026 tám cửa khẩu ở Tây Ninh ra khỏi địa bàn hoạt động hải quan. Không có nguồn nào khác; không coi là quy định hiện hành.",
    en: "A demonstration portal says that eight Tây Ninh gates left the customs area of operation on 5 July 2026. No other source was found; do not treat it as current law.",
    lo: "ເວັບທົດລອງໜຶ່ງວ່າແຕ່ວັນທີ 5/7/2026 ແປດດ່ານໃນ Tây Ninh ອອກຈາກເຂດປະຕິບັດງານພາສີ. ບໍ່ພົບແຫຼ່ງອື່ນ; ຢ່າຖືເປັນກົດໝາຍປັດຈຸບັນ.",
  },
  unknowns: [
    {
      vi: "Chưa đọc nghị định; chưa rõ tám cửa khẩu là những cửa khẩu nào.",
      en: "The decree was not read; which eight gates is not known.",
      lo: "ຍັງບໍ່ໄດ້ອ່ານດຳລັດ; ບໍ່ຮູ້ວ່າແປດດ່ານໃດ.",
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
      source: "github-com-lvluan-ctu-socongthuong-tayninh",
      locator: "src/lib/import-export-service.ts (cổng thử nghiệm)",
    },
    {
      source: "thuehaiquan-tapchikinhtetaichinh-vn",
      locator: "named by the portal; the page was not opened",
    },
  ],
  keywords: {
    vi: ["153/2026", "địa bàn hải quan Tây Ninh"],
    en: ["decree 153"],
    lo: ["ດຳລັດ 153"],
  },
};
