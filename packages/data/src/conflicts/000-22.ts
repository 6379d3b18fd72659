import type { Conflict } from "@bienmau/core/schema";

export const conflict000No22: Conflict = {
  id: "000-22",
  kind: "wording",
  severity: "B",
  title: {
    vi: "“Hải quan còn thủ công” nhưng hơn 99% khai báo là điện tử",
    en: "“Customs still manual”, yet over 99% of declarations are electronic",
    lo: "“ພາສີຍັງເຮັດດ້ວຍມື” ແຕ່ກວ່າ 99% ແຈ້ງທາງເອເລັກໂຕຣນິກ",
  },
  text: {
    vi: "Phần giải pháp nói thủ tục hải quan còn thủ công, nhưng Bảng 6 cho thấy khai báo điện tử chiếm 99,0–99,3%. Khai báo đã điện tử; khâu kiểm tra có thể chưa. Mô phỏng không coi hải quan là chưa số hóa.",
    en: "The section on measures calls customs manual, while Table 6 shows 99.0–99.3% of declarations electronic. Declarations are electronic; inspection may not be. The simulator does not treat customs as un-digitised.",
    lo: "ພາກມາດຕະການກ່າວວ່າພາສີຍັງເຮັດດ້ວຍມື, ແຕ່ຕາຕະລາງ 6 ສະແດງວ່າ 99,0–99,3% ແຈ້ງທາງເອເລັກໂຕຣນິກ. ການກວດກາອາດຍັງບໍ່ທັນ.",
  },
  observations: ["s000-0276", "s000-0277", "s000-0278", "s000-0279", "s000-0280", "s000-0281"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.3 (dòng 1511)",
    },
    {
      source: "dien-bien-2025",
      locator: "Mục 4.2, Bảng 6 (dòng 1192–1194)",
    },
  ],
};
