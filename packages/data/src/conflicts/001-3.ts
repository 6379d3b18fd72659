import type { Conflict } from "@bienmau/core/schema";

export const conflict001No3: Conflict = {
  id: "001-3",
  kind: "growth-does-not-fit",
  severity: "B",
  title: {
    vi: "Tăng trưởng Việt – Lào 2021: 33,32% hay 33,45%",
    en: "Vietnam–Laos growth 2021: 33.32% or 33.45%",
    lo: "ການເຕີບໂຕຫວຽດ–ລາວ 2021: 33,32% ຫຼື 33,45%",
  },
  text: {
    vi: "Bài viết in mức tăng 33,32%; tính từ hai chiều xuất, nhập và mức tăng của từng chiều thì được 33,45%. Chênh lệch do làm tròn số liệu đầu vào; chúng tôi giữ 33,32%.",
    en: "The article prints 33.32%; from the two flows and their own growth rates it is 33.45%. The gap comes from rounded inputs; 33.32% is kept.",
    lo: "ບົດພິມ 33,32%; ຄິດຈາກສອງທິດ ແລະ ອັດຕາເພີ່ມຂອງແຕ່ລະທິດໄດ້ 33,45%. ຕ່າງກັນຍ້ອນການປັດເສດ; ພວກເຮົາຮັກສາ 33,32%.",
  },
  observations: ["s001-0352"],
  preferred: ["s001-0352"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 33.32,
      unit: "percent",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 33.4527346970139,
      unit: "percent",
      label: {
        vi: "tính từ hai chiều",
        en: "from the two flows",
        lo: "ຄິດຈາກສອງທິດ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Phần 1, Thứ tư (dòng 11)",
    },
  ],
};
