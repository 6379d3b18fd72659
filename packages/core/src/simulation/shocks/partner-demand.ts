import type { ShockDescriptor } from "../descriptor.ts";
import { log } from "../kernel/math.ts";
import { text } from "../text.ts";
import { isOn, SPELL_FIELDS } from "./_spell.ts";

export const partnerDemand: ShockDescriptor = {
  id: "partner-demand",
  name: text("Nhu cầu phía bạn thay đổi", "Partner demand", "ຄວາມຕ້ອງການຂອງຄູ່ຮ່ວມ"),
  summary: text(
    "Xuất, nhập khẩu nền tăng hoặc giảm; tác động phai dần qua các năm.",
    "Baseline exports and imports rise or fall; the effect fades over the years.",
    "ສົ່ງອອກ ແລະ ນຳເຂົ້າພື້ນຖານປ່ຽນ; ຜົນຄ່ອຍໆຈາງ.",
  ),
  fields: [
    ...SPELL_FIELDS,
    {
      id: "exportChange",
      name: text("Thay đổi xuất khẩu", "Change of exports", "ການປ່ຽນສົ່ງອອກ"),
      unit: "1",
      min: -0.9,
      max: 2,
      default: -0.1,
    },
    {
      id: "importChange",
      name: text("Thay đổi nhập khẩu", "Change of imports", "ການປ່ຽນນຳເຂົ້າ"),
      unit: "1",
      min: -0.9,
      max: 2,
      default: 0,
    },
  ],
  paths: (fields, year): Record<string, number> => ({
    exportDemand: isOn(fields, year) ? log(1 + (fields["exportChange"] ?? 0)) : 0,
    importDemand: isOn(fields, year) ? log(1 + (fields["importChange"] ?? 0)) : 0,
  }),
  evidence: {
    grade: "-",
    text: text("Kịch bản giả định của người dùng.", "The user's own assumption.", "ສົມມຸດຖານຂອງຜູ້ໃຊ້."),
    sources: [],
  },
};
