import type { PresetDescriptor } from "../descriptor.ts";
import { text } from "../text.ts";

export const promotionDoubled: PresetDescriptor = {
  id: "promotion-doubled",
  name: text("Xúc tiến thương mại gấp đôi", "Promotion doubled", "ສົ່ງເສີມການຄ້າສອງເທົ່າ"),
  summary: text(
    "Tăng gấp đôi sự kiện và doanh nghiệp tham gia, thêm xúc tiến số. Mức tăng để minh hoạ (bằng chứng hạng c, d).",
    "Twice the events and participants, and digital promotion. The doubling is illustrative (evidence c, d).",
    "ງານ ແລະ ຜູ້ເຂົ້າຮ່ວມສອງເທົ່າ (ຕົວຢ່າງ).",
  ),
  scenario: {
    version: 1,
    profile: "dien-bien-north-laos",
    levers: { "events-participants": { intensity: 1 }, "digital-promotion": { intensity: 1 } },
    shocks: {},
  },
};
