import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo13: Conflict = {
  id: "x-13",
  kind: "values-disagree",
  severity: "B",
  title: {
    vi: "Kim ngạch Việt Nam – Campuchia 2016: 2,8 hay 2,92 tỷ USD",
    en: "Vietnam–Cambodia trade 2016: 2.8 or 2.92 billion",
    lo: "ການຄ້າຫວຽດນາມ–ກຳປູເຈຍ 2016: 2,8 ຫຼື 2,92 ຕື້",
  },
  text: {
    vi: "Hai nguồn báo chí ghi kim ngạch Việt Nam – Campuchia năm 2016 là 2,8 tỷ USD và 2,92 tỷ USD. Chưa rõ nguồn thống kê gốc của từng bên nên cả hai được giữ và không chọn số nào.",
    en: "Two press sources give Vietnam–Cambodia trade of 2016 as 2.8 billion and 2.92 billion USD. The statistics behind them are not named, so both are kept and neither is preferred.",
    lo: "ສອງແຫຼ່ງຂ່າວລະບຸການຄ້າຫວຽດນາມ–ກຳປູເຈຍປີ 2016 ເປັນ 2,8 ຕື້ ແລະ 2,92 ຕື້ USD. ບໍ່ຮູ້ສະຖິຕິຕົ້ນສະບັບ ຈຶ່ງຮັກສາທັງສອງ.",
  },
  observations: ["m-0412", "m-0414"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 2800000000,
      unit: "USD",
      label: {
        vi: "nguồn thứ nhất",
        en: "first source",
        lo: "ແຫຼ່ງທີໜຶ່ງ",
      },
    },
    {
      value: 2920000000,
      unit: "USD",
      label: {
        vi: "nguồn thứ hai",
        en: "second source",
        lo: "ແຫຼ່ງທີສອງ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "en-vietstock-vn-2018-02-cambodiavietnam-trade-up-30",
      locator: "Nội dung bài viết",
    },
    {
      source: "einpresswire-com-article-723642997-t-nam-cambodia-look",
      locator: "Nội dung bài viết",
    },
  ],
};
