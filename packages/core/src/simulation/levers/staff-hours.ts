import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const staffHours: LeverDescriptor = {
  id: "staff-hours",
  group: "customs",
  name: text(
    "Tập huấn cán bộ, kéo dài giờ làm việc",
    "Staff training and longer opening hours",
    "ຝຶກອົບຮົມພະນັກງານ ແລະ ຂະຫຍາຍຊົ່ວໂມງ",
  ),
  summary: text(
    "Cửa khẩu mở thêm giờ, thông quan được nhiều xe hơn.",
    "The gate opens longer and passes more trucks.",
    "ດ່ານເປີດດົນຂຶ້ນ.",
  ),
  effects: [{ on: "hoursAdded", size: "hoursAdd" }],
  buildYears: 0.0,
  takeUpYears: 0.2,
  physical: false,
  needsPartner: false,
  whoMustAgree: text(
    "Hải quan hai bên; phía bạn phải đồng ý.",
    "Customs of both sides; the other side must agree.",
    "ພາສີສອງຝ່າຍ; ຝ່າຍຄູ່ຮ່ວມຕ້ອງເຫັນດີ.",
  ),
  fields: [],
  evidence: {
    grade: "d",
    text: text("Số giờ tăng thêm chỉ để minh hoạ.", "The added hours are illustrative.", "ຊົ່ວໂມງເພີ່ມແມ່ນຕົວຢ່າງ."),
    sources: ["expert"],
  },
};
