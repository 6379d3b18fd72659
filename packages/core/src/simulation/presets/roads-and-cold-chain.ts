import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const roadsAndColdChain: PresetDescriptor = {
  id: "roads-and-cold-chain",
  name: text("Đường và chuỗi lạnh", "Roads and cold chain", "ທາງ ແລະ ລະບົບເຢັນ"),
  summary: text(
    "Nâng cấp quốc lộ 279, 12, kho lạnh, kho ngoại quan và bãi.",
    "Roads 279 and 12, cold store, bonded warehouse and yard.",
    "ທາງ 279, 12, ຫ້ອງເຢັນ, ສາງ.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {
      "road-upgrade": { intensity: 1 },
      "cold-store": { intensity: 1 },
      "bonded-warehouse-yard": { intensity: 1 },
    },
    shocks: {},
  },
};
