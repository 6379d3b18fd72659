import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo11: Conflict = {
  id: "x-11",
  kind: "values-disagree",
  severity: "C",
  title: {
    vi: "Ngày Trà Lĩnh thành cửa khẩu quốc tế",
    en: "The day Trà Lĩnh became international",
    lo: "ວັນທີ Trà Lĩnh ເປັນສາກົນ",
  },
  text: {
    vi: "Có nguồn ghi 14/12/2023, có nguồn ghi 28/12/2023. Chúng tôi chỉ ghi tháng 12/2023.",
    en: "Both 14 and 28 December 2023 are printed. Only the month is given.",
    lo: "ມີທັງ 14/12/2023 ແລະ 28/12/2023. ພວກເຮົາໃຫ້ພຽງເດືອນ.",
  },
  observations: [],
  preferred: [],
  gates: ["tra-linh"],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "amp-laodong-vn-xa-hoi-cao-bang-co-cua",
      locator: "Nội dung bài viết",
    },
    {
      source: "vietnamnet-vn-chuan-bi-cong-bo-nang-cap",
      locator: "Nội dung bài viết",
    },
  ],
};
