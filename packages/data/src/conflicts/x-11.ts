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
    vi: "Một bản Wikipedia tiếng Việt ghi 14/12/2023, bốn bài báo ghi lễ công bố ngày 28/12/2023. Chúng tôi dùng ngày 28/12/2023 vì báo chí thống nhất.",
    en: "A Vietnamese Wikipedia text has 14 December 2023, four press items say that the ceremony was on 28 December 2023. The latter is used, as the press agrees on it.",
    lo: "ວິກິພີເດຍພາສາຫວຽດລະບຸ 14/12/2023, ສີ່ຂ່າວລະບຸ 28/12/2023. ພວກເຮົາໃຊ້ 28/12/2023.",
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
      source: "asemconnectvietnam-gov-vn-default-id1-1-zid1-24-id8",
      locator: "Nội dung bài viết",
    },
  ],
};
