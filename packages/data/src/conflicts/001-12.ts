import type { Conflict } from "@bienmau/core/schema";

export const conflict001No12: Conflict = {
  id: "001-12",
  kind: "wording",
  severity: "B",
  title: {
    vi: "Hiệp định thương mại 2015 đã được thay thế",
    en: "The 2015 trade agreement has been replaced",
    lo: "ສັນຍາການຄ້າ 2015 ຖືກແທນແລ້ວ",
  },
  text: {
    vi: "Bài năm 2022 coi Hiệp định Thương mại Việt Nam – Lào năm 2015 là đang áp dụng; hiệp định này đã được thay bằng hiệp định ký ngày 8/4/2024. Thông tin năm 2015 chỉ còn giá trị lịch sử.",
    en: "The 2022 article treats the Vietnam–Laos Trade Agreement of 2015 as in force; it was replaced by the one signed on 8 April 2024. The 2015 text is history only.",
    lo: "ບົດປີ 2022 ຖືວ່າສັນຍາການຄ້າຫວຽດນາມ–ລາວ 2015 ຍັງມີຜົນ; ມັນຖືກແທນດ້ວຍສັນຍາທີ່ເຊັນວັນທີ 8/4/2024.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Phần 3, Thứ hai (dòng 24)",
    },
    {
      source: "thoibaotaichinhvietnam-vn-viet-nam-laos-sign-new-trade",
      locator: "Nội dung bài viết",
    },
  ],
};
