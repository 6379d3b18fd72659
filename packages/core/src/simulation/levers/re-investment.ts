import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const reInvestment: LeverDescriptor = {
  id: "re-investment",
  group: "finance",
  name: text("Tái đầu tư nguồn thu từ cửa khẩu", "Re-investment of gate revenue", "ລົງທຶນຄືນລາຍຮັບດ່ານ"),
  summary: text(
    "Để lại một phần nguồn thu cho hạ tầng cửa khẩu trong 5–10 năm.",
    "Leaves part of gate revenue for the corridor's infrastructure for 5–10 years.",
    "ເກັບລາຍຮັບສ່ວນໜຶ່ງໄວ້ໃຫ້ພື້ນຖານໂຄງລ່າງ 5–10 ປີ.",
  ),
  effects: [],
  buildYears: 0.0,
  takeUpYears: 0.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Trung ương (thuế, ngân hàng) và tỉnh.",
    "Central authorities (tax, banking) and the province.",
    "ສູນກາງ (ພາສີ, ທະນາຄານ) ແລະ ແຂວງ.",
  ),
  fields: [
    {
      id: "years",
      name: text("Số năm tái đầu tư", "Years of re-investment", "ຈຳນວນປີ"),
      unit: "year",
      min: 5,
      max: 10,
      default: 10,
    },
    {
      id: "aboveBaseline",
      name: text(
        "Chỉ phần thu vượt kịch bản nền (1) hay toàn bộ (0)",
        "Only revenue above the baseline (1) or all of it (0)",
        "ສະເພາະເກີນພື້ນຖານ (1) ຫຼື ທັງໝົດ (0)",
      ),
      unit: "1",
      min: 0,
      max: 1,
      default: 0,
    },
    {
      id: "laneShare",
      name: text("Phần dành cho làn xe", "Share that goes to lanes", "ສ່ວນສຳລັບຊ່ອງ"),
      unit: "1",
      min: 0,
      max: 1,
      default: 0,
    },
    {
      id: "costPerLane",
      name: text("Chi phí một làn (USD)", "Cost of one lane (USD)", "ຕົ້ນທຶນຕໍ່ຊ່ອງ (USD)"),
      unit: "USD",
      min: 1000,
      max: 1000000000,
      default: undefined,
    },
  ],
  evidence: {
    grade: "d",
    text: text(
      "Nguồn đề nghị để lại nguồn thu 5–10 năm; hiệu quả của vốn là ước đoán.",
      "A source proposes leaving revenue for 5–10 years; how well it works is judgement.",
      "ແຫຼ່ງສະເໜີໃຫ້ເກັບລາຍຮັບ 5–10 ປີ.",
    ),
    sources: ["border-report-2021"],
  },
  note: text(
    "Nguồn thu ở Điện Biên nhỏ so với chi phí nâng cấp tuyến, nên tác động nhỏ.",
    "Revenue at Điện Biên is small against the cost of the corridor, so the effect is small.",
    "ລາຍຮັບນ້ອຍທຽບກັບຕົ້ນທຶນ ຜົນຈຶ່ງນ້ອຍ.",
  ),
};
