import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const gateCapacity: PresetDescriptor = {
  id: "gate-capacity",
  name: text("Mở rộng năng lực cửa khẩu", "Gate capacity", "ຂະຫຍາຍດ່ານ"),
  summary: text(
    "Thêm làn, kéo dài giờ làm việc, khu kiểm soát liên hợp, nâng cấp Huổi Puốc.",
    "More lanes, longer hours, a joint control area, Huổi Puốc upgraded.",
    "ຊ່ອງເພີ່ມ, ຊົ່ວໂມງຍາວ, ກວດຮ່ວມ, ຍົກລະດັບຫ້ວຍປວກ.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {
      lanes: { intensity: 1 },
      "staff-hours": { intensity: 1 },
      "joint-control-area": { intensity: 1 },
      "gate-upgrade": { intensity: 1 },
    },
    shocks: {},
  },
};
