import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const illustrativeAppraisal: PresetDescriptor = {
  id: "illustrative-appraisal",
  name: text(
    "Ví dụ tính lợi ích – chi phí (chi phí minh hoạ, hạng d)",
    "Cost–benefit example (illustrative costs, grade d)",
    "ຕົວຢ່າງຜົນປະໂຫຍດ–ຕົ້ນທຶນ (ຕົ້ນທຶນຕົວຢ່າງ, d)",
  ),
  summary: text(
    "Mọi chi phí trong ví dụ này là số minh hoạ, không có nguồn: hãy thay bằng dự toán thật.",
    "Every cost here is illustrative and has no source: replace it by a real estimate.",
    "ຕົ້ນທຶນທັງໝົດແມ່ນຕົວຢ່າງ ບໍ່ມີແຫຼ່ງ.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {
      "events-participants": { intensity: 1, opexUsdPerYear: 300000 },
      "single-window": { intensity: 1, capexUsd: 3000000 },
      "risk-management": { intensity: 1, capexUsd: 1000000 },
      lanes: { intensity: 1, capexUsd: 4000000 },
    },
    shocks: {},
  },
};
