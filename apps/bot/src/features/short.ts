import { EMPTY_DIALOGUE } from "@bienmau/core/answers";
import { draft, message } from "@bienmau/core/i18n";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { sayText } from "../conversation/reply.ts";

/** For a weak signal: replies of at most 160 characters, without pictures or buttons, until switched back. Plain words (“trả lời ngắn thôi”) reach the same switch
 * through the answer engine. */
export const short: Feature = {
  id: "short",
  commands: [
    {
      names: { vi: "ngan", en: "short", lo: "san" },
      describe: message({
        vi: "Bật hoặc tắt trả lời ngắn",
        en: "Short replies on or off",
        lo: draft("ເປີດ ຫຼື ປິດຄຳຕອບສັ້ນ"),
      }),
      run: (visit) => setShort(visit, visit.state.dialogue?.short !== true),
    },
  ],
  actions: {},
  phrases: [],
};

function setShort(visit: Visit, isShort: boolean): Turn {
  const text = isShort ? shortOn(visit.locale) : shortOff(visit.locale);
  const dialogue = { ...(visit.state.dialogue ?? EMPTY_DIALOGUE), short: isShort };
  return { state: { ...visit.state, dialogue }, replies: [sayText(text)] };
}

const shortOn = message({
  vi: "Từ giờ tôi trả lời tối đa 160 ký tự, không gửi ảnh. Gõ /ngan để trả lời đầy đủ lại.",
  en: "From now on: at most 160 characters, no pictures. Type /short for full replies again.",
  lo: draft("ຕັ້ງແຕ່ນີ້ຂ້ອຍຕອບບໍ່ເກີນ 160 ຕົວອັກສອນ, ບໍ່ສົ່ງຮູບ. ພິມ /san ເພື່ອກັບໄປຕອບເຕັມ."),
});
const shortOff = message({
  vi: "Từ giờ tôi trả lời đầy đủ. Gõ /ngan để trả lời ngắn.",
  en: "Full replies from now on. Type /short for short ones.",
  lo: draft("ຕັ້ງແຕ່ນີ້ຂ້ອຍຕອບເຕັມ. ພິມ /san ເພື່ອຕອບສັ້ນ."),
});
