import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const riskManagement: LeverDescriptor = {
  id: "risk-management",
  group: "customs",
  name: text("Quản lý rủi ro hải quan", "Customs risk management", "ການຄຸ້ມຄອງຄວາມສ່ຽງພາສີ"),
  summary: text(
    "Giảm tỷ lệ kiểm tra thực tế và thời gian thông quan.",
    "Fewer physical inspections and shorter clearance.",
    "ຫຼຸດການກວດຕົວຈິງ ແລະ ເວລາ.",
  ),
  effects: [
    { on: "redKept", size: "redCut" },
    { on: "clearKept", size: "riskClear" },
  ],
  buildYears: 0.5,
  takeUpYears: 1.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text("Cục Hải quan và Bộ Tài chính.", "Customs and the Ministry of Finance.", "ພາສີ ແລະ ກະຊວງການເງິນ."),
  fields: [],
  evidence: {
    grade: "b",
    text: text(
      "Nghiên cứu nhân quả ở An-ba-ni, khi tỷ lệ kiểm tra giảm từ 42% xuống 12%; dưới 10% là ngoại suy.",
      "A causal study of Albania, inspections falling from 42% to 12%; below 10% is extrapolation.",
      "ການສຶກສາອັນບານີ: ການກວດຈາກ 42% ເຫຼືອ 12%; ຕ່ຳກວ່າ 10% ແມ່ນຄາດ.",
    ),
    sources: ["E4.5"],
  },
};
