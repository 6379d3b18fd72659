import type { Conflict } from "@bienmau/core/schema";

export const conflictXNo2: Conflict = {
  id: "x-2",
  kind: "wording",
  severity: "A",
  title: {
    vi: "Tên tỉnh đổi phạm vi từ 1/7/2025",
    en: "Province names cover other areas since 1 July 2025",
    lo: "ຊື່ແຂວງປ່ຽນຂອບເຂດແຕ່ 1/7/2025",
  },
  text: {
    vi: "Từ ngày 1/7/2025, các tên Quảng Trị, Tây Ninh, Gia Lai, Đắk Lắk, Đồng Tháp, An Giang và Lào Cai chỉ địa bàn lớn hơn trước. Mọi chuỗi số liệu theo tỉnh được tách tại ngày này.",
    en: "Since 1 July 2025 the names Quảng Trị, Tây Ninh, Gia Lai, Đắk Lắk, Đồng Tháp, An Giang and Lào Cai denote larger areas. Every provincial series is split at that date.",
    lo: "ແຕ່ 1/7/2025 ຊື່ Quảng Trị, Tây Ninh, Gia Lai, Đắk Lắk, Đồng Tháp, An Giang ແລະ Lào Cai ໝາຍເຖິງພື້ນທີ່ໃຫຍ່ກວ່າ. ຊຸດຂໍ້ມູນແຂວງຖືກແຍກວັນທີນີ້.",
  },
  observations: [],
  preferred: [],
  gates: [],
  provinces: ["quang-tri", "tay-ninh", "gia-lai", "dak-lak", "dong-thap", "an-giang", "lao-cai"],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "english-luatvietnam-vn-co-cau-to-chuc-resolution-202",
      locator: "Toàn văn",
    },
  ],
};
