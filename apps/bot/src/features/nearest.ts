import { findNearestGates } from "@bienmau/api/client";
import { draft, formatNumber, message } from "@bienmau/core/i18n";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { layOut } from "../conversation/reply.ts";
import { gateName } from "./gates.ts";

/** Gates near a shared position: used for this one reply, never stored, and said so before asking. */
export const nearest: Feature = {
  id: "nearest",
  commands: [
    {
      names: { vi: "gan", en: "near", lo: "kai" },
      describe: message({ vi: "Cửa khẩu gần tôi", en: "Gates near me", lo: draft("ດ່ານໃກ້ຂ້ອຍ") }),
      run: askPosition,
    },
  ],
  actions: { nearest: askPosition },
  phrases: [
    { pattern: /^(?:tim )?cua khau (?:nao )?gan (?:toi|day|minh|nhat|em)(?: nhat)?[\s?!.]*$/, run: askPosition },
    { pattern: /^(?:the )?(?:nearest gates?|gates? near me)[\s?!.]*$/, run: askPosition },
  ],
  onLocation: ({ deps, locale }, point) => {
    const found = findNearestGates(deps.dataset.gates, point, 3);
    const lines = found.map(({ gate, distanceKm, accuracyKm }, index) =>
      gateLine(locale, {
        number: index + 1,
        gate: gateName(gate, locale),
        distance: formatNumber(distanceKm, locale, { max: distanceKm < 10 ? 1 : 0 }),
        accuracy: formatNumber(accuracyKm, locale, { max: 1 }),
      }),
    );
    const buttons = found.map(({ gate }) => ({
      label: gateName(gate, locale),
      action: { verb: "gate", about: gate.id },
    }));
    const left = deps.dataset.gates.filter((gate) => gate.position === undefined).length;
    return {
      replies: [
        {
          blocks: [
            { tone: "headline", lines: [titleText(locale)] },
            { tone: "text", lines },
            { tone: "warning", lines: [straightLine(locale, { left })] },
          ],
          buttons: layOut(buttons, 1),
        },
      ],
    };
  },
};

function askPosition({ locale }: Visit): Turn {
  return {
    replies: [{ blocks: [{ tone: "text", lines: [askText(locale)] }], buttons: [], asksLocation: shareLabel(locale) }],
  };
}

const askText = message({
  vi: "Bấm nút bên dưới để gửi vị trí. Vị trí chỉ dùng một lần để tính khoảng cách, không lưu lại.",
  en: "Press the button below to send your position. It is used once, for the distances, and not stored.",
  lo: draft("ກົດປຸ່ມຂ້າງລຸ່ມເພື່ອສົ່ງທີ່ຢູ່. ໃຊ້ຄັ້ງດຽວເພື່ອຄິດໄລ່ໄລຍະທາງ, ບໍ່ເກັບໄວ້."),
});
const shareLabel = message({ vi: "Gửi vị trí của tôi", en: "Send my position", lo: draft("ສົ່ງທີ່ຢູ່ຂອງຂ້ອຍ") });
const titleText = message({
  vi: "Cửa khẩu gần bạn nhất (đường chim bay)",
  en: "Gates nearest to you (straight line)",
  lo: draft("ດ່ານໃກ້ທ່ານທີ່ສຸດ (ໄລຍະທາງເສັ້ນຊື່)"),
});
const gateLine = message({
  vi: "{number}. {gate}: khoảng {distance} km (toạ độ sai số ±{accuracy} km)",
  en: "{number}. {gate}: about {distance} km (position good to ±{accuracy} km)",
  lo: draft("{number}. {gate}: ປະມານ {distance} ກມ (ພິກັດຄາດເຄື່ອນ ±{accuracy} ກມ)"),
});
const straightLine = message({
  vi: "Đường bộ dài hơn đường chim bay; chưa có số liệu đường bộ. {left} cửa khẩu chưa có toạ độ có nguồn nên không xét tới. Trước khi đi, hãy hỏi đồn biên phòng hoặc hải quan xem cửa khẩu có thông quan loại hàng của bạn không.",
  en: "Roads are longer than straight lines; no road distances are held. {left} gates without a sourced position are left out. Before you go, ask the border post or customs whether the gate clears your goods.",
  lo: draft("ທາງລົດຍາວກວ່າເສັ້ນຊື່; ບໍ່ມີຂໍ້ມູນໄລຍະທາງລົດ. {left} ດ່ານຍັງບໍ່ມີພິກັດທີ່ມີແຫຼ່ງ. ກ່ອນໄປ, ຖາມດ່ານ ຫຼື ພາສີວ່າສິນຄ້າຂອງທ່ານຜ່ານໄດ້ບໍ່."),
});
