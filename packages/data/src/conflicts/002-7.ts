import type { Conflict } from "@bienmau/core/schema";

export const conflict002No7: Conflict = {
  id: "002-7",
  kind: "wording",
  severity: "A",
  title: {
    vi: "21,5% là tỷ trọng trong tổng thương mại, không phải trong xuất khẩu",
    en: "21.5% is a share of trade, not of exports",
    lo: "21,5% ແມ່ນສ່ວນແບ່ງຂອງການຄ້າ ບໍ່ແມ່ນຂອງການສົ່ງອອກ",
  },
  text: {
    vi: "Báo cáo nói 30 tỷ USD là 21,5% tổng kim ngạch xuất khẩu với ba nước láng giềng. Con số chỉ đúng khi so với tổng kim ngạch hai chiều (khoảng 139,4 tỷ USD), vì xuất khẩu sang ba nước nhỏ hơn nhiều. Hãy đọc là tỷ trọng trong tổng thương mại.",
    en: "The report calls 30 billion USD 21.5% of total exports to the three neighbours. It only works against total two-way trade (about 139.4 billion), as exports are far smaller. Read it as a share of trade.",
    lo: "ບົດລາຍງານວ່າ 30 ຕື້ USD ແມ່ນ 21,5% ຂອງການສົ່ງອອກໄປສາມປະເທດ. ມັນຖືກພຽງທຽບກັບການຄ້າສອງທາງ (ປະມານ 139,4 ຕື້ USD). ຄວນອ່ານເປັນສ່ວນແບ່ງຂອງການຄ້າ.",
  },
  observations: ["s002-0456"],
  preferred: ["s002-0456"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 21.5,
      unit: "percent",
      label: {
        vi: "in trong báo cáo",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 30000000000,
      unit: "USD",
      label: {
        vi: "kim ngạch qua biên giới 2020",
        en: "border trade 2020",
        lo: "ການຄ້າຊາຍແດນ 2020",
      },
    },
    {
      value: 139439875487.549,
      unit: "USD",
      label: {
        vi: "tổng thương mại với ba nước",
        en: "trade with the three neighbours",
        lo: "ການຄ້າກັບສາມປະເທດ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần I, mục 2.2 (dòng 47)",
    },
    {
      source: "en-nhandan-vn-vietnam-becomes-chinas-sixth-largest-trading",
      locator: "Nội dung bài viết",
    },
    {
      source: "cyprusconsulatecambodia-com",
      locator: "Nội dung bài viết",
    },
  ],
};
