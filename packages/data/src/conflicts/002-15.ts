import type { Conflict } from "@bienmau/core/schema";

export const conflict002No15: Conflict = {
  id: "002-15",
  kind: "classification",
  severity: "B",
  title: {
    vi: "Hai cửa khẩu cùng tên Thanh Thủy",
    en: "Two gates named Thanh Thủy",
    lo: "ສອງດ່ານຊື່ Thanh Thủy",
  },
  text: {
    vi: "Thanh Thủy (Nghệ An, đối diện Nậm On của Lào) trùng tên với Thanh Thủy (Hà Giang cũ, nay thuộc Tuyên Quang, giáp Trung Quốc). Khi câu hỏi không nói rõ, hệ thống hỏi lại.",
    en: "Thanh Thủy in Nghệ An (opposite Nam On in Laos) shares its name with Thanh Thủy in former Hà Giang (now Tuyên Quang, on the Chinese border). An unclear question is asked back.",
    lo: "Thanh Thủy (Nghệ An) ຊື່ດຽວກັບ Thanh Thủy (Hà Giang ເກົ່າ, ດຽວນີ້ Tuyên Quang, ຕິດຈີນ). ຖ້າບໍ່ຊັດ ລະບົບຈະຖາມຄືນ.",
  },
  observations: [],
  preferred: [],
  gates: ["thanh-thuy-nghe-an", "thanh-thuy-ha-giang"],
  provinces: [],
  values: [],
  showBesideAnswers: false,
  citations: [
    {
      source: "border-report-2021",
      locator: "Phần II, mục 2.2.d (dòng 116)",
    },
  ],
};
