import type { Conflict } from "@bienmau/core/schema";

export const conflict000No14: Conflict = {
  id: "000-14",
  kind: "parts-do-not-add-up",
  severity: "A",
  title: {
    vi: "Tỷ trọng hàng công nghiệp và vật liệu xây dựng 2024: in 52,2%",
    en: "Industrial and building goods 2024: share printed as 52.2%",
    lo: "ສ່ວນແບ່ງສິນຄ້າອຸດສາຫະກຳ ແລະ ວັດສະດຸກໍ່ສ້າງ 2024: ພິມ 52,2%",
  },
  text: {
    vi: "Bài viết in 52,2% cho năm 2024, nhưng bảy mặt hàng thuộc nhóm này trong Bảng 3 chỉ chiếm 49,47% xuất khẩu và không cách gộp mặt hàng nào cho ra 52,2%. Chúng tôi không dùng con số này.",
    en: "The paper prints 52.2% for 2024, but the seven rows of Table 3 in this group are 49.47% of exports, and no combination of rows gives 52.2%. The printed figure is not used.",
    lo: "ບົດພິມ 52,2% ສຳລັບປີ 2024, ແຕ່ 7 ລາຍການໃນກຸ່ມນີ້ຂອງຕາຕະລາງ 3 ແມ່ນ 49,47% ຂອງການສົ່ງອອກ ແລະ ບໍ່ມີການລວມໃດໃຫ້ 52,2%. ພວກເຮົາບໍ່ໃຊ້ຕົວເລກນີ້.",
  },
  observations: ["s000-0065"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [
    {
      value: 52.2,
      unit: "percent",
      label: {
        vi: "in trong bài",
        en: "as printed",
        lo: "ທີ່ພິມ",
      },
    },
    {
      value: 49.4736842105263,
      unit: "percent",
      label: {
        vi: "tính lại",
        en: "recomputed",
        lo: "ຄິດຄືນ",
      },
    },
  ],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, ‘Cơ cấu mặt hàng’ (dòng 552–556)",
    },
  ],
};
