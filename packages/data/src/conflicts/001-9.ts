import type { Conflict } from "@bienmau/core/schema";

export const conflict001No9: Conflict = {
  id: "001-9",
  kind: "wording",
  severity: "C",
  title: {
    vi: "Khu kinh tế cửa khẩu “Sơn La (Sơn La)”",
    en: "Economic zone “Sơn La (Sơn La)”",
    lo: "ເຂດເສດຖະກິດດ່ານ “Sơn La (Sơn La)”",
  },
  text: {
    vi: "Chú thích (4) ghi khu kinh tế cửa khẩu “Sơn La (Sơn La)”; không tìm thấy khu nào tên như vậy, nhiều khả năng là khu Lóng Sập. Chúng tôi giữ nguyên chữ in và ghi rõ đây là suy luận.",
    en: "Footnote (4) names a zone “Sơn La (Sơn La)”; no zone of that name was found, and it is most likely that of Lóng Sập. The printed name is kept and the reading marked as an inference.",
    lo: "ໝາຍເຫດ (4) ລະບຸເຂດ “Sơn La (Sơn La)”; ບໍ່ພົບເຂດຊື່ນີ້, ອາດແມ່ນ Lóng Sập. ຮັກສາຊື່ທີ່ພິມ ແລະ ໝາຍວ່າເປັນການອະນຸມານ.",
  },
  observations: ["s001-0336"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "viet-lao-2022",
      locator: "Chú thích (4) (dòng 36)",
    },
  ],
};
