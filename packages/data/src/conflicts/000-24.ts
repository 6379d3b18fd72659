import type { Conflict } from "@bienmau/core/schema";

export const conflict000No24: Conflict = {
  id: "000-24",
  kind: "classification",
  severity: "A",
  title: {
    vi: "Huổi Puốc: cửa khẩu chính hay cửa khẩu phụ",
    en: "Huổi Puốc: main or auxiliary gate",
    lo: "Huổi Puốc: ດ່ານຫຼັກ ຫຼື ດ່ານຍ່ອຍ",
  },
  text: {
    vi: "Bài nghiên cứu về Điện Biên gọi Huổi Puốc là cửa khẩu phụ; Tạp chí Cộng sản (2022) và TTXVN xếp Huổi Puốc là cửa khẩu chính. Chúng tôi dùng cửa khẩu chính, vì các nguồn chuyên về phân loại cửa khẩu đều ghi như vậy.",
    en: "The Điện Biên paper calls Huổi Puốc an auxiliary gate; the Communist Review (2022) and the Vietnam News Agency list it as a main gate. Main is used, since the sources that classify gates agree on it.",
    lo: "ບົດຄົ້ນຄວ້າດຽນບຽນເອີ້ນ Huổi Puốc ເປັນດ່ານຍ່ອຍ; ວາລະສານຄອມມູນິດ (2022) ແລະ ສຳນັກຂ່າວສານຫວຽດນາມຈັດເປັນດ່ານຫຼັກ. ພວກເຮົາໃຊ້ດ່ານຫຼັກ.",
  },
  observations: [],
  preferred: [],
  gates: ["huoi-puoc"],
  provinces: [],
  values: [],
  showBesideAnswers: true,
  citations: [
    {
      source: "dien-bien-2025",
      locator: "Mục 4.1, ‘Phương thức trao đổi’ (dòng 939)",
    },
    {
      source: "viet-lao-2022",
      locator: "Chú thích (3) (dòng 35)",
    },
    {
      source: "vietnamplus-vn-dien-bien-khao-sat-nang-cap",
      locator: "Nội dung bài viết",
    },
  ],
};
