import type { Conflict } from "../schema/conflict.ts";
import type { LocalizedText } from "../schema/locale.ts";
import type { Run } from "../schema/run.ts";
import type { Scenario } from "../schema/scenario.ts";
import type { LeverDescriptor, ProfileDescriptor } from "./descriptor.ts";
import { movedLevers } from "./settings.ts";
import { text } from "./text.ts";
import { YEARS } from "./years.ts";

type Warning = Run["warnings"][number];

type Found = {
  readonly profile: ProfileDescriptor;
  readonly scenario: Scenario;
  readonly gates: Run["gates"];
  readonly unsettled: number;
  readonly series: Run["series"];
  /** Contradictions of the sources that touch the base figures. */
  readonly conflicts: readonly Conflict[];
};

/** What a reader must know before using the figures. */
export function collectWarnings({ profile, scenario, gates, unsettled, series, conflicts }: Found): Warning[] {
  const moved = movedLevers(scenario);
  return [
    warning("projection", PROJECTION),
    warning("universe", profile.universe),
    ...profile.limits.map((limit, index) => warning(`limit-${index + 1}`, limit)),
    ...conflicts.map((conflict) => warning(`conflict-${conflict.id}`, conflict.text)),
    ...gateWarnings(gates, profile),
    ...moved.flatMap((lever) => leverWarnings(lever, scenario, profile)),
    ...(moved.length > 0 ? [warning("not-identified", NOT_IDENTIFIED)] : []),
    ...(hasGaps(series) ? [warning("not-a-number", NOT_A_NUMBER)] : []),
    ...(unsettled > 0 ? [warning("unsettled", UNSETTLED)] : []),
  ];
}

function warning(code: string, { vi, en, lo }: LocalizedText): Warning {
  return { code, text: { vi, en, lo } };
}

function hasGaps(series: Run["series"]): boolean {
  return Object.values(series).some(
    ({ baseline, scenario }) => ![...baseline.mean, ...scenario.mean].every(Number.isFinite),
  );
}

function gateWarnings(gates: Run["gates"], profile: ProfileDescriptor): Warning[] {
  return Object.entries(gates).flatMap(([id, series]) => {
    const gate = profile.gates.find((each) => each.id === id)?.name ?? text(id, id, id);
    const median = series["utilisation"]?.scenario.p50 ?? [];
    const first = median.findIndex((value) => value > 1);
    if (first < 0) return [];
    const year = YEARS[first] ?? YEARS[0];
    return [
      warning(
        `gate-limit-${id}`,
        text(
          `Từ năm ${year}, nhu cầu qua cửa khẩu ${gate.vi} vượt năng lực giả định trong hơn một nửa số lượt mô phỏng: hãy xem cả phần thông quan được. Thời gian chờ khi đó là mức thấp nhất.`,
          `From ${year} demand exceeds the assumed capacity of ${gate.en} in more than half of the draws: read passed trade beside demand. Waits are then a lower bound.`,
          `ແຕ່ປີ ${year} ຄວາມຕ້ອງການຜ່ານດ່ານ ${gate.lo} ເກີນຄວາມສາມາດສົມມຸດ.`,
        ),
      ),
    ];
  });
}

function leverWarnings(lever: LeverDescriptor, scenario: Scenario, profile: ProfileDescriptor): Warning[] {
  if (lever.id === "e-declaration" && "number" in profile.anchors.paperShare) {
    return [warning(`lever-note-${lever.id}`, NO_DECLARATIONS)];
  }
  const found: Warning[] = [];
  const missing = lever.fields.filter(
    (field) => field.default === undefined && scenario.levers[lever.id]?.[field.id] === undefined,
  );
  if (lever.note !== undefined && (lever.fields.length === 0 || missing.length > 0)) {
    found.push(warning(`lever-note-${lever.id}`, lever.note));
  }
  if (lever.needsPartner) found.push(warning(`needs-partner-${lever.id}`, nameFirst(lever, lever.whoMustAgree)));
  return found;
}

function nameFirst({ name }: LeverDescriptor, { vi, en, lo }: LocalizedText): LocalizedText {
  return text(`${name.vi}: ${vi}`, `${name.en}: ${en}`, `${name.lo}: ${lo}`);
}

const PROJECTION = text(
  "Đây là mô phỏng để so sánh phương án, không phải dự báo: hãy đọc khoảng dao động, không chỉ số trung vị.",
  "This is a simulation for comparing options, not a forecast: read the interval, not only the median.",
  "ນີ້ແມ່ນການຈຳລອງເພື່ອປຽບທຽບ ບໍ່ແມ່ນການຄາດການ: ອ່ານຊ່ວງ ບໍ່ແມ່ນແຕ່ຄ່າກາງ.",
);

const NOT_IDENTIFIED = text(
  "Tác động của các đòn bẩy không được ước lượng từ số liệu địa phương mà lấy từ nghiên cứu ở nơi khác hoặc ước đoán của chuyên gia.",
  "Effects of levers are not estimated from local data: they are borrowed from studies elsewhere or are expert judgement.",
  "ຜົນຂອງມາດຕະການບໍ່ໄດ້ປະເມີນຈາກຂໍ້ມູນທ້ອງຖິ່ນ ແຕ່ຢືມຈາກການສຶກສາບ່ອນອື່ນ.",
);

const NO_DECLARATIONS = text(
  "Không có số liệu tờ khai của tuyến này, nên đòn bẩy này không có tác động ở đây.",
  "There are no declaration figures for this corridor, so this lever does nothing here.",
  "ບໍ່ມີຕົວເລກໃບແຈ້ງຂອງເສັ້ນທາງນີ້ ມາດຕະການນີ້ຈຶ່ງບໍ່ມີຜົນ.",
);

const NOT_A_NUMBER = text(
  "Một chỉ tiêu có lượt mô phỏng không cho ra số (chia cho 0, lôgarit của số âm…): không dùng chỉ tiêu đó.",
  "An output is not a number in some draws (division by zero, logarithm of a negative …): do not use it.",
  "ຕົວຊີ້ວັດໜຶ່ງບໍ່ເປັນຕົວເລກໃນບາງຄັ້ງ: ບໍ່ຄວນໃຊ້.",
);

const UNSETTLED = text(
  "Ở một số lượt mô phỏng, cân bằng hàng đợi chưa đạt sai số yêu cầu.",
  "In some draws the queue's balance missed the required tolerance.",
  "ໃນບາງຄັ້ງ ຄວາມສົມດຸນຂອງຄິວບໍ່ໄດ້ຕາມຄວາມຊັດເຈນທີ່ຕ້ອງການ.",
);
