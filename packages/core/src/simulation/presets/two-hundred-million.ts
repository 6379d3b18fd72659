import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const twoHundredMillion: PresetDescriptor = {
  id: "two-hundred-million",
  name: text("Mục tiêu 200 triệu USD năm 2030", "200 million USD by 2030", "200 ລ້ານໂດລາ ປີ 2030"),
  summary: text(
    "Xác suất đạt 200 triệu USD với gói thủ tục và xúc tiến.",
    "How likely 200 million USD is with paperwork reform and promotion.",
    "ໂອກາດບັນລຸ 200 ລ້ານໂດລາ.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {
      "single-window": { intensity: 1 },
      "risk-management": { intensity: 1 },
      "events-participants": { intensity: 1 },
    },
    shocks: {},
    target: { output: "total-passed", year: 2030, value: 200000000, unit: "USD" },
  },
};
