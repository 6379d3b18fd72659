import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo14: Conflict = {
  id: "x-14",
  kind: "growth-does-not-fit",
  severity: "B",
  title: {
    vi: "Nhập khẩu từ Lào 2022: tăng 34,6% hay 33,6%",
    en: "Imports from Laos 2022: +34.6% or +33.6%",
    lo: "ນຳເຂົ້າຈາກລາວ 2022: ເພີ່ມ 34,6% ຫຼື 33,6%",
  },
  text: {
    vi: "Báo ghi nhập khẩu từ Lào năm 2022 đạt 1,04 tỷ USD, tăng 34,6%; so với 778,3 triệu USD năm 2021 của bài tạp chí thì chỉ tăng 33,6%. Có thể số 2021 đã được điều chỉnh; chúng tôi dùng giá trị, mức tăng thì để ngỏ.",
    en: "A paper gives imports from Laos of 1.04 billion USD in 2022, up 34.6%; against the 778.3 million of 2021 in the journal article it is 33.6%. The 2021 figure may have been revised; the level is used, the growth is left open.",
    lo: "ຂ່າວລະບຸນຳເຂົ້າຈາກລາວປີ 2022 1,04 ຕື້ USD, ເພີ່ມ 34,6%; ທຽບກັບ 778,3 ລ້ານ USD ປີ 2021 ແມ່ນ 33,6%. ຕົວເລກ 2021 ອາດຖືກປັບ.",
  },
  observations: ["m-0055"],
  preferred: ["m-0054"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 34.6,
      unit: "percent",
      label: {
        vi: "in trong bài báo",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 33.6245663625851,
      unit: "percent",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
    {
      value: 1040000000,
      unit: "USD",
      label: {
        vi: "nhập khẩu 2022",
        en: "imports 2022",
        lo: "ນຳເຂົ້າ 2022",
      },
    },
    {
      value: 778300000,
      unit: "USD",
      label: {
        vi: "nhập khẩu 2021",
        en: "imports 2021",
        lo: "ນຳເຂົ້າ 2021",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "baobinhduong-vn",
      locator: "Nội dung bài viết",
    },
    {
      source: "viet-lao-2022",
      locator: "Phần 1, Thứ tư (dòng 11)",
    },
  ],
};
