import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const gateUpgrade: LeverDescriptor = {
  id: "gate-upgrade",
  group: "infrastructure",
  name: text("Nâng cấp, mở thêm cửa khẩu", "Gate upgrade or opening", "ຍົກລະດັບ ຫຼື ເປີດດ່ານ"),
  summary: text(
    "Mở thêm cửa khẩu cho hàng hoá (Huổi Puốc; Tà Lùng, Lý Vạn), chia bớt lưu lượng.",
    "Opens another gate for goods (Huổi Puốc; Tà Lùng, Lý Vạn) that takes part of the traffic.",
    "ເປີດດ່ານອື່ນສຳລັບສິນຄ້າ.",
  ),
  effects: [{ on: "gateUpgraded", size: "1" }],
  buildYears: 1.5,
  takeUpYears: 1.5,
  physical: true,
  needsPartner: true,
  whoMustAgree: text(
    "Chính phủ hai bên; cần thoả thuận với phía bạn.",
    "Both governments; needs an agreement with the other side.",
    "ລັດຖະບານສອງຝ່າຍ; ຕ້ອງມີຂໍ້ຕົກລົງ.",
  ),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Số làn ở cửa khẩu được nâng cấp là giả định.",
      "The lanes of the upgraded gate are assumed.",
      "ຊ່ອງຂອງດ່ານທີ່ຍົກລະດັບແມ່ນສົມມຸດ.",
    ),
    sources: ["expert", "lang-son-2025"],
  },
};
