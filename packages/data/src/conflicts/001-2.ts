import type { Conflict } from "@bienmau/core/schema";

export const conflict001No2: Conflict = {
  id: "001-2",
  kind: "count",
  severity: "A",
  title: {
    vi: "Số cửa khẩu quốc tế và chính với Lào thay đổi theo thời điểm",
    en: "International and main gates with Laos: the count depends on the date",
    lo: "ຈຳນວນດ່ານສາກົນ ແລະ ດ່ານຫຼັກກັບລາວຂຶ້ນກັບວັນທີ",
  },
  text: {
    vi: "Bài năm 2022 ghi 8 cửa khẩu quốc tế và 7 cửa khẩu chính, vẫn xếp Nam Giang vào cửa khẩu chính dù chính bài đó nói Nam Giang đã khai trương là quốc tế ngày 14/8/2021, tức 9 và 6. Tin năm 2025 ghi 9 và 6. Tính cả Lóng Sập (quốc tế từ 19/11/2024) thì danh mục của chúng tôi có 10 quốc tế và 5 chính.",
    en: "The 2022 article prints 8 international and 7 main gates, with Nam Giang still among the main ones although the same paragraph says that it opened as international on 14 August 2021, which makes 9 and 6. A 2025 report has 9 and 6. With Lóng Sập (international since 19 November 2024) our own list has 10 international and 5 main.",
    lo: "ບົດປີ 2022 ພິມ 8 ດ່ານສາກົນ ແລະ 7 ດ່ານຫຼັກ, ຍັງນັບ Nam Giang ເປັນດ່ານຫຼັກ ແມ່ນແຕ່ເປີດເປັນສາກົນວັນທີ 14/8/2021, ຄື 9 ແລະ 6. ຂ່າວປີ 2025 ລະບຸ 9 ແລະ 6. ນັບ Lóng Sập (ສາກົນແຕ່ 19/11/2024) ບັນຊີຂອງພວກເຮົາມີ 10 ສາກົນ ແລະ 5 ຫຼັກ.",
  },
  observations: ["s001-0332", "s001-0333", "m-0138", "m-0139"],
  preferred: ["m-0138", "m-0139"],
  gates: [],
  provinces: [],
  values: [
    {
      value: 8,
      unit: "count",
      label: {
        vi: "quốc tế, bài 2022",
        en: "international, 2022 article",
        lo: "ສາກົນ, ບົດ 2022",
      },
    },
    {
      value: 7,
      unit: "count",
      label: {
        vi: "chính, bài 2022",
        en: "main, 2022 article",
        lo: "ຫຼັກ, ບົດ 2022",
      },
    },
    {
      value: 9,
      unit: "count",
      label: {
        vi: "quốc tế, tin 2025",
        en: "international, 2025 report",
        lo: "ສາກົນ, ຂ່າວ 2025",
      },
    },
    {
      value: 6,
      unit: "count",
      label: {
        vi: "chính, tin 2025",
        en: "main, 2025 report",
        lo: "ຫຼັກ, ຂ່າວ 2025",
      },
    },
    {
      value: 10,
      unit: "count",
      label: {
        vi: "quốc tế, danh mục này",
        en: "international, this list",
        lo: "ສາກົນ, ບັນຊີນີ້",
      },
    },
    {
      value: 5,
      unit: "count",
      label: {
        vi: "chính, danh mục này",
        en: "main, this list",
        lo: "ຫຼັກ, ບັນຊີນີ້",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Phần 1, Thứ nhất (dòng 5)",
    },
    {
      source: "viet-lao-2022",
      locator: "Chú thích (2) và (3) (dòng 34–35)",
    },
    {
      source: "vietnamplus-vn-viet-nam-lao-huong-toi-quan",
      locator: "Nội dung bài viết",
    },
    {
      source: "thuonghieuvaphapluat-vn",
      locator: "Nội dung bài viết",
    },
  ],
};
