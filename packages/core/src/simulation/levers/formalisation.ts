import type { LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const formalisation: LeverDescriptor = {
  id: "formalisation",
  group: "formal-trade",
  name: text(
    "Chuyển từ tiểu ngạch sang chính ngạch",
    "Shift from small-scale to formal trade",
    "ປ່ຽນຈາກການຄ້ານ້ອຍເປັນທາງການ",
  ),
  summary: text(
    "Chỉ làm tăng kim ngạch được ghi nhận, không tăng thương mại thực.",
    "Moves recorded trade only, not real trade.",
    "ເພີ່ມສະເພາະທີ່ບັນທຶກ ບໍ່ແມ່ນການຄ້າຈິງ.",
  ),
  effects: [{ on: "formalised", size: "1" }],
  buildYears: 0.0,
  takeUpYears: 2.0,
  physical: false,
  needsPartner: false,
  whoMustAgree: text("UBND tỉnh quyết định.", "The province decides.", "ແຂວງຕັດສິນໃຈ."),
  fields: [],
  evidence: {
    grade: "d",
    text: text(
      "Nghiên cứu ở U-gan-đa: rất ít người buôn bán nhỏ chuyển sang chính ngạch.",
      "A study of Uganda: few small traders formalised.",
      "ການສຶກສາອູການດາ: ໜ້ອຍຄົນເຂົ້າລະບົບ.",
    ),
    sources: ["E6.2"],
  },
};
