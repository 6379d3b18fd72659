import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const fiveBillionLaos: PresetDescriptor = {
  id: "five-billion-laos",
  name: text("Việt Nam – Lào: 5 tỷ USD năm 2030", "Vietnam–Laos: 5 billion USD by 2030", "ຫວຽດນາມ–ລາວ: 5 ຕື້ໂດລາ 2030"),
  summary: text(
    "Xác suất đạt mục tiêu 5 tỷ USD từ mức năm 2024.",
    "How likely the goal of 5 billion USD is from the level of 2024.",
    "ໂອກາດບັນລຸ 5 ຕື້ໂດລາ.",
  ),
  scenario: {
    version: 1,
    profile: "vietnam-laos",
    levers: { "single-window": { intensity: 1 }, "risk-management": { intensity: 1 } },
    shocks: {},
    target: { output: "total", year: 2030, value: 5000000000, unit: "USD" },
  },
};
