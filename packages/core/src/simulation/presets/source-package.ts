import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const sourcePackage: PresetDescriptor = {
  id: "source-package",
  name: text(
    "Gói giải pháp của bài nghiên cứu Điện Biên",
    "The package of the Điện Biên paper",
    "ຊຸດມາດຕະການຂອງບົດຄົ້ນຄວ້າດຽນບຽນ",
  ),
  summary: text(
    "Các nhóm giải pháp nêu trong bài: hạ tầng, kho bãi, logistics, hải quan, xúc tiến, chế biến; tất cả ở mức đầy đủ từ năm 2027.",
    "The measures named in the paper: infrastructure, storage, logistics, customs, promotion, processing; all in full from 2027.",
    "ມາດຕະການທັງໝົດໃນບົດ ເຕັມທີ່ແຕ່ປີ 2027.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {
      "events-participants": { intensity: 1 },
      "single-window": { intensity: 1 },
      "digital-promotion": { intensity: 1 },
      "risk-management": { intensity: 1 },
      "cold-store": { intensity: 1 },
      "bonded-warehouse-yard": { intensity: 1 },
      "joint-control-area": { intensity: 1 },
      "deep-processing": { intensity: 1 },
      "road-upgrade": { intensity: 1 },
      lanes: { intensity: 1 },
      "logistics-centre": { intensity: 1 },
    },
    shocks: {},
  },
};
