import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const paperworkFirst: PresetDescriptor = {
  id: "paperwork-first",
  name: text("Cải cách thủ tục trước", "Paperwork first", "ປະຕິຮູບເອກະສານກ່ອນ"),
  summary: text(
    "Một cửa với Lào, quản lý rủi ro, khai điện tử.",
    "Single window with Laos, risk management, e-declaration.",
    "ປະຕູດຽວກັບລາວ, ຄຸ້ມຄອງຄວາມສ່ຽງ, ແຈ້ງເອເລັກໂຕຣນິກ.",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: {
      "single-window": { intensity: 1 },
      "risk-management": { intensity: 1 },
      "e-declaration": { intensity: 1 },
    },
    shocks: {},
  },
};
