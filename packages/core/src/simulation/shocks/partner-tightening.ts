import type { ShockDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";
import { isOn, SPELL_FIELDS } from "./_spell.ts";

export const partnerTightening: ShockDescriptor = {
  id: "partner-tightening",
  name: text("Phía bạn siết kiểm soát", "Tightening by the partner", "ຄູ່ຮ່ວມເຂັ້ມງວດຂຶ້ນ"),
  summary: text(
    "Năng lực giảm, thông quan lâu hơn, kiểm tra nhiều hơn.",
    "Less capacity, longer clearance, more inspections.",
    "ຄວາມສາມາດຫຼຸດ, ແຈ້ງດົນ, ກວດຫຼາຍ.",
  ),
  fields: [
    ...SPELL_FIELDS,
    {
      id: "capacityLeft",
      name: text("Năng lực còn lại", "Capacity left", "ຄວາມສາມາດທີ່ເຫຼືອ"),
      unit: "1",
      min: 0.05,
      max: 1,
      default: 0.8,
    },
    {
      id: "clearanceFactor",
      name: text("Thời gian thông quan nhân với", "Clearance time times", "ເວລາແຈ້ງຄູນດ້ວຍ"),
      unit: "1",
      min: 1,
      max: 10,
      default: 1.5,
    },
    {
      id: "moreInspections",
      name: text("Tỷ lệ kiểm tra tăng thêm", "Inspections added", "ການກວດເພີ່ມ"),
      unit: "1",
      min: 0,
      max: 0.6,
      default: 0.1,
    },
  ],
  paths: (fields, year): Record<string, number> => {
    const on = isOn(fields, year);
    return {
      capacityFactor: on ? (fields["capacityLeft"] ?? 1) : 1,
      clearFactor: on ? (fields["clearanceFactor"] ?? 1) : 1,
      redAdded: on ? (fields["moreInspections"] ?? 0) : 0,
    };
  },
  evidence: {
    grade: "-",
    text: text("Kịch bản giả định của người dùng.", "The user's own assumption.", "ສົມມຸດຖານຂອງຜູ້ໃຊ້."),
    sources: [],
  },
};
