import type { ShockDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";
import { isOn, SPELL_FIELDS } from "./_spell.ts";

export const fuelPrice: ShockDescriptor = {
  id: "fuel-price",
  name: text("Giá nhiên liệu, cước vận tải", "Fuel and freight price", "ລາຄານ້ຳມັນ ແລະ ຄ່າຂົນສົ່ງ"),
  summary: text(
    "Cước vận tải cao hoặc thấp hơn mức năm 2024.",
    "Freight is dearer or cheaper than in 2024.",
    "ຄ່າຂົນສົ່ງສູງ ຫຼື ຕ່ຳກວ່າປີ 2024.",
  ),
  fields: [
    ...SPELL_FIELDS,
    {
      id: "change",
      name: text("Thay đổi của cước", "Change of freight", "ການປ່ຽນຄ່າຂົນສົ່ງ"),
      unit: "1",
      min: -0.5,
      max: 2,
      default: 0.2,
    },
  ],
  paths: (fields, year): Record<string, number> => ({
    freightPrice: isOn(fields, year) ? 1 + (fields["change"] ?? 0) : 1,
  }),
  evidence: {
    grade: "-",
    text: text("Kịch bản giả định của người dùng.", "The user's own assumption.", "ສົມມຸດຖານຂອງຜູ້ໃຊ້."),
    sources: [],
  },
};
