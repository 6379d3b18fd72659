import type { Term } from "@bienmau/core/schema";

export const khuKinhTeCuaKhau: Term = {
  id: "khu-kinh-te-cua-khau",
  name: {
    vi: "Khu kinh tế cửa khẩu",
    en: "Border-gate economic zone",
    lo: "ເຂດເສດຖະກິດດ່ານ",
  },
  aliases: ["KKTCK", "border economic zone", "KKT cửa khẩu"],
  definition: {
    vi: "Khu có chính sách ưu đãi gắn với cửa khẩu để phát triển thương mại, sản xuất, dịch vụ.",
    en: "An area with incentives tied to a gate, for trade, production and services.",
    lo: "ເຂດສິດທິພິເສດຕິດດ່ານ ເພື່ອການຄ້າ, ຜະລິດ, ບໍລິການ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.1.6, dòng 34",
    },
  ],
};
