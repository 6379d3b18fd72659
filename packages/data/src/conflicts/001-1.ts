import type { Conflict } from "@bienmau/core/schema";

export const conflict001No1: Conflict = {
  id: "001-1",
  kind: "classification",
  severity: "A",
  title: {
    vi: "Tỉnh giáp Lào: Điện Biên chứ không phải Lai Châu",
    en: "Bordering Laos: Điện Biên, not Lai Châu",
    lo: "ແຂວງຕິດລາວ: ດຽນບຽນ ບໍ່ແມ່ນ Lai Châu",
  },
  text: {
    vi: "Chú thích (1) của bài năm 2022 liệt kê Lai Châu và bỏ sót Điện Biên, trong khi chú thích (2), (3), (4) của chính bài đó đặt cửa khẩu với Lào ở Điện Biên. Lai Châu chỉ giáp Trung Quốc; chúng tôi dùng Điện Biên.",
    en: "Footnote (1) of the 2022 article lists Lai Châu and omits Điện Biên, while footnotes (2), (3) and (4) of the same article place gates to Laos in Điện Biên. Lai Châu borders China only; Điện Biên is used.",
    lo: "ໝາຍເຫດ (1) ຂອງບົດປີ 2022 ລະບຸ Lai Châu ແລະ ຂາດດຽນບຽນ, ແຕ່ໝາຍເຫດ (2), (3), (4) ວາງດ່ານໄປລາວຢູ່ດຽນບຽນ. Lai Châu ຕິດແຕ່ຈີນ; ພວກເຮົາໃຊ້ດຽນບຽນ.",
  },
  observations: ["s001-0329"],
  preferred: [],
  gates: [],
  provinces: ["lai-chau"],
  values: [],
  showBesideAnswers: true,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Chú thích (1) (dòng 33)",
    },
    {
      source: "viet-lao-2022",
      locator: "Chú thích (2)–(4) (dòng 34–36)",
    },
  ],
};
