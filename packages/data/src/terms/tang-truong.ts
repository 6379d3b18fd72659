import type { Term } from "@bienmau/core/schema";

export const tangTruong: Term = {
  id: "tang-truong",
  name: {
    vi: "Tăng trưởng so với cùng kỳ",
    en: "Year-on-year growth",
    lo: "ການເຕີບໂຕທຽບໄລຍະດຽວກັນ",
  },
  aliases: ["tốc độ tăng trưởng", "tăng trưởng", "so với cùng kỳ", "yoy", "growth rate"],
  definition: {
    vi: "Mức thay đổi so với cùng kỳ năm trước, tính bằng phần trăm của kỳ trước.",
    en: "The change against the same period a year before, in percent of that earlier period.",
    lo: "ການປ່ຽນແປງທຽບໄລຍະດຽວກັນປີກ່ອນ ເປັນສ່ວນຮ້ອຍ.",
  },
  citations: [],
};
