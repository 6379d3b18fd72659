import type { Conflict } from "@bienmau/core/schema";

export const conflict002No9: Conflict = {
  id: "002-9",
  kind: "bases-mixed",
  severity: "A",
  title: {
    vi: "Tỷ trọng theo cửa khẩu năm 2020 trộn nhiều cách tính",
    en: "Gate shares of 2020 mix several bases",
    lo: "ສ່ວນແບ່ງຕາມດ່ານປີ 2020 ປະສົມຫຼາຍວິທີ",
  },
  text: {
    vi: "Báo cáo ghi Hữu Nghị chiếm 65% (tức khoảng 19,5 tỷ USD) và Móng Cái 11% kim ngạch qua biên giới, cạnh các tỉnh giáp Lào gần 200 triệu USD. Con số của Hữu Nghị chỉ hợp lý với hàng đi qua, còn phía Lào giống hàng khai tại cửa khẩu; báo cáo không nói rõ nên không xếp hạng cửa khẩu từ câu này.",
    en: "The report gives Hữu Nghị 65% (about 19.5 billion USD) and Móng Cái 11% of border trade, beside nearly 200 million USD for provinces on the Lao side. The Hữu Nghị figure only fits goods passing through, the Lao ones look like goods declared at the gate; the report does not say, so gates are never ranked from it.",
    lo: "ບົດລາຍງານໃຫ້ Hữu Nghị 65% (ປະມານ 19,5 ຕື້ USD) ແລະ Móng Cái 11%, ຄຽງກັບເກືອບ 200 ລ້ານ USD ຂອງແຂວງຕິດລາວ. ວິທີນັບບໍ່ຄືກັນ ແລະ ບໍ່ໄດ້ບອກ ຈຶ່ງບໍ່ຈັດອັນດັບດ່ານຈາກປະໂຫຍກນີ້.",
  },
  observations: ["s002-0457", "s002-0458", "s002-0459", "s002-0460", "s002-0461", "s002-0462"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 65,
      unit: "percent",
      label: {
        vi: "Hữu Nghị",
        en: "Hữu Nghị",
        lo: "Hữu Nghị",
      },
    },
    {
      value: 11,
      unit: "percent",
      label: {
        vi: "Móng Cái",
        en: "Móng Cái",
        lo: "Móng Cái",
      },
    },
    {
      value: 19500000000,
      unit: "USD",
      label: {
        vi: "65% của 30 tỷ USD",
        en: "65% of 30 billion",
        lo: "65% ຂອງ 30 ຕື້",
      },
    },
    {
      value: 200000000,
      unit: "USD",
      label: {
        vi: "mỗi tỉnh giáp Lào (gần)",
        en: "each Lao-side province (nearly)",
        lo: "ແຕ່ລະແຂວງຕິດລາວ (ເກືອບ)",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 2.2 (dòng 48)",
    },
  ],
};
