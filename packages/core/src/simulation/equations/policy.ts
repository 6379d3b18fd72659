import type { EquationBlock, LeverDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";
import { equation } from "./_equation.ts";

type Target = {
  readonly name: string;
  /** `kept`: what several cuts leave, 1 - cut each; `reached`: what they remove together; `added`: a plain sum. */
  readonly combine: "kept" | "reached" | "added";
  readonly unit: string;
  readonly label: readonly [vi: string, en: string, lo: string];
};

/**
 * The doors through which levers reach the model. Cuts of one quantity multiply and additions add, so the order of levers cannot matter and
 * no lever takes more than its own term.
 */
const TARGETS: readonly Target[] = [
  { name: "roadWorks", combine: "reached", unit: "1", label: ["Tiến độ đường", "Road progress", "ຄວາມຄືບໜ້າທາງ"] },
  { name: "logisticsSaving", combine: "reached", unit: "1", label: ["Cước tiết kiệm", "Freight saved", "ຄ່າຂົນສົ່ງທີ່ປະຢັດ"] },
  {
    name: "coldStored",
    combine: "reached",
    unit: "1",
    label: ["Hao hụt tránh được", "Spoilage avoided", "ການສູນເສຍທີ່ຫຼີກໄດ້"],
  },
  {
    name: "docKept",
    combine: "kept",
    unit: "1",
    label: ["Chi phí giấy tờ còn lại", "Paperwork cost left", "ຄ່າເອກະສານທີ່ເຫຼືອ"],
  },
  {
    name: "clearKept",
    combine: "kept",
    unit: "1",
    label: ["Thời gian thông quan còn lại", "Clearance time left", "ເວລາແຈ້ງພາສີທີ່ເຫຼືອ"],
  },
  {
    name: "serviceKept",
    combine: "kept",
    unit: "1",
    label: ["Thời gian phục vụ còn lại", "Service time left", "ເວລາບໍລິການທີ່ເຫຼືອ"],
  },
  { name: "redKept", combine: "kept", unit: "1", label: ["Luồng đỏ còn lại", "Inspections left", "ການກວດທີ່ເຫຼືອ"] },
  {
    name: "peakKept",
    combine: "kept",
    unit: "1",
    label: ["Độ lệch mùa vụ còn lại", "Seasonal peaks left", "ຊ່ວງໜາແໜ້ນທີ່ເຫຼືອ"],
  },
  {
    name: "gapsKept",
    combine: "kept",
    unit: "1",
    label: ["Biến động xe đến còn lại", "Arrival variability left", "ຄວາມຜັນຜວນທີ່ເຫຼືອ"],
  },
  { name: "lanesAdded", combine: "added", unit: "1", label: ["Số làn thêm", "Lanes added", "ຊ່ອງເພີ່ມ"] },
  { name: "hoursAdded", combine: "added", unit: "hour/day", label: ["Số giờ thêm", "Hours added", "ຊົ່ວໂມງເພີ່ມ"] },
  { name: "gateUpgraded", combine: "reached", unit: "1", label: ["Nâng cấp cửa khẩu", "Gate upgrade", "ການຍົກລະດັບດ່ານ"] },
  { name: "prioritised", combine: "reached", unit: "1", label: ["Làn ưu tiên", "Priority lane", "ຊ່ອງບູລິມະສິດ"] },
  { name: "eventsAdded", combine: "added", unit: "1", label: ["Sự kiện thêm", "Events added", "ງານເພີ່ມ"] },
  {
    name: "participantsAdded",
    combine: "added",
    unit: "1",
    label: ["Doanh nghiệp thêm", "Participants added", "ຜູ້ເຂົ້າຮ່ວມເພີ່ມ"],
  },
  {
    name: "digitalWanted",
    combine: "reached",
    unit: "1",
    label: ["Xúc tiến số", "Digital promotion", "ການສົ່ງເສີມດິຈິຕອນ"],
  },
  { name: "matched", combine: "reached", unit: "1", label: ["Kết nối chuỗi giá trị", "Matchmaking", "ການຈັບຄູ່"] },
  { name: "processing", combine: "reached", unit: "1", label: ["Chế biến sâu", "Deep processing", "ການປຸງແຕ່ງ"] },
  { name: "incentives", combine: "reached", unit: "1", label: ["Ưu đãi", "Incentives", "ແຮງຈູງໃຈ"] },
  { name: "standards", combine: "reached", unit: "1", label: ["Tiêu chuẩn", "Standards", "ມາດຕະຖານ"] },
  {
    name: "electrified",
    combine: "reached",
    unit: "1",
    label: ["Điện, viễn thông", "Electricity and telecom", "ໄຟຟ້າ ແລະ ໂທລະຄົມ"],
  },
  { name: "formalised", combine: "reached", unit: "1", label: ["Chính ngạch hoá", "Formalisation", "ການເຂົ້າລະບົບ"] },
  { name: "uncovered", combine: "reached", unit: "1", label: ["Chống buôn lậu", "Anti-smuggling", "ຕ້ານການລັກລອບ"] },
  { name: "marketTrade", combine: "reached", unit: "1", label: ["Chợ biên giới", "Border markets", "ຕະຫຼາດຊາຍແດນ"] },
];

export const policy: EquationBlock = {
  id: "policy",
  name: text("Tác động gộp của các đòn bẩy", "Combined effect of levers", "ຜົນລວມຂອງມາດຕະການ"),
  equations: ({ levers }) =>
    TARGETS.map((target) =>
      equation([
        `${target.name}[t] = ${combine(target, levers)}`,
        target.unit,
        "t:allYears",
        "model §9",
        ...target.label,
      ]),
    ),
};

function combine(target: Target, levers: readonly LeverDescriptor[]): string {
  const terms = levers.flatMap((lever) =>
    lever.effects
      .filter((effect) => effect.on === target.name)
      .map((effect) => `(${effect.size})*adopt["${lever.id}",t]`),
  );
  if (target.combine === "added") return terms.length === 0 ? "0" : terms.join(" + ");
  const kept = terms.map((term) => `(1 - ${term})`).join(" * ");
  if (terms.length === 0) return target.combine === "kept" ? "1" : "0";
  return target.combine === "kept" ? kept : `1 - ${kept}`;
}

/** Names that a lever effect may act on. */
export const EFFECT_TARGETS: readonly string[] = TARGETS.map((target) => target.name);
