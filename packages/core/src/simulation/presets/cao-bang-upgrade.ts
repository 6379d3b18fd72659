import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const caoBangUpgrade: PresetDescriptor = {
  id: "cao-bang-upgrade",
  name: text("Cao Bằng: nâng cấp Tà Lùng, Lý Vạn", "Cao Bằng: upgrade of Tà Lùng and Lý Vạn", "ກາວບັ່ງ: ຍົກລະດັບຕ່າລຸງ, ລີວັນ"),
  summary: text(
    "Minh hoạ: số liệu gốc của tuyến này quá cũ để lập kế hoạch.",
    "An illustration: this corridor's base figures are too old for planning.",
    "ຕົວຢ່າງ: ຂໍ້ມູນເກົ່າເກີນໄປ.",
  ),
  scenario: {
    version: 1,
    profile: "cao-bang-china",
    levers: { "gate-upgrade": { intensity: 1 }, "staff-hours": { intensity: 1 } },
    shocks: {},
  },
};
