import type { ShockDescriptor } from "../descriptor.ts";
import { log } from "../kernel/math.ts";
import { text } from "../text.ts";
import { isOn, SPELL_FIELDS } from "./_spell.ts";

export const kipDepreciation: ShockDescriptor = {
  id: "kip-depreciation",
  name: text("Đồng kíp mất giá thực", "Real kip depreciation", "ກີບອ່ອນຄ່າແທ້"),
  summary: text(
    "Hàng Việt Nam đắt lên với người mua Lào: xuất khẩu giảm, nhập khẩu tăng một nửa mức đó.",
    "Vietnamese goods become dearer for Lao buyers: exports fall, imports rise half as much.",
    "ສິນຄ້າຫວຽດນາມແພງຂຶ້ນ: ສົ່ງອອກຫຼຸດ, ນຳເຂົ້າເພີ່ມ.",
  ),
  fields: [
    ...SPELL_FIELDS,
    {
      id: "depreciation",
      name: text("Mức mất giá thực", "Real depreciation", "ອັດຕາອ່ອນຄ່າ"),
      unit: "1",
      min: 0,
      max: 0.8,
      default: 0.1,
    },
  ],
  paths: (fields, year): Record<string, number> => ({
    fx: isOn(fields, year) ? -log(1 - (fields["depreciation"] ?? 0)) : 0,
  }),
  evidence: {
    grade: "d",
    text: text(
      "Chỉ biết chiều tác động; năm 2023 đồng kíp mất 31% nhưng xuất khẩu Điện Biên vẫn tăng.",
      "Only the sign is known; in 2023 the kip lost 31% and Điện Biên's exports still rose.",
      "ຮູ້ພຽງທິດທາງ; ປີ 2023 ກີບເສຍ 31% ແຕ່ສົ່ງອອກຍັງເພີ່ມ.",
    ),
    sources: ["E8.1", "E8.2", "E8.3"],
  },
};
