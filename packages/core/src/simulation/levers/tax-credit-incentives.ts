import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const taxCreditIncentives: LeverDescriptor = {
  id: "tax-credit-incentives",
  group: "finance",
  name: text("Ưu đãi thuế, tín dụng", "Tax and credit incentives", "ແຮງຈູງໃຈພາສີ ແລະ ສິນເຊື່ອ"),
  summary: text(
    "Khuyến khích đầu tư chế biến; khoản thuế giảm là chi ngân sách.",
    "Encourages processing; tax forgone is a cost to the budget.",
    "ສົ່ງເສີມການປຸງແຕ່ງ.",
  ),
  effects: [{ on: "incentives", size: "1" }],
  buildYears: 0.0,
  takeUpYears: 2.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Trung ương (thuế, ngân hàng) và tỉnh.",
    "Central authorities (tax, banking) and the province.",
    "ສູນກາງ (ພາສີ, ທະນາຄານ) ແລະ ແຂວງ.",
  ),
  fields: [
    {
      id: "incentiveGain",
      name: text("Mức tăng của chế biến sâu", "Rise of deep processing", "ການເພີ່ມການປຸງແຕ່ງ"),
      unit: "1",
      min: 0,
      max: 5,
      default: undefined,
    },
  ],
  evidence: {
    grade: "-",
    text: text(
      "Nguồn có nêu giải pháp này nhưng không có bằng chứng về mức tác động; mặc định bằng 0.",
      "The sources name this measure but give no usable size; its default effect is 0.",
      "ແຫຼ່ງຂໍ້ມູນກ່າວເຖິງ ແຕ່ບໍ່ມີຫຼັກຖານຂະໜາດ; ຄ່າຕັ້ງຕົ້ນ 0.",
    ),
    sources: ["dien-bien-2025", "viet-lao-2022", "border-report-2021"],
  },
  note: text(
    "Chưa có tác động cho đến khi bạn tự nhập mức tác động.",
    "No effect until you enter its size yourself.",
    "ບໍ່ມີຜົນຈົນກວ່າທ່ານຈະປ້ອນຂະໜາດ.",
  ),
};
