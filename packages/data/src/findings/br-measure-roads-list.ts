import type { Finding } from "@bienmau/core/schema";

export const brMeasureRoadsList: Finding = {
  id: "br-measure-roads-list",
  kind: "measure",
  topics: ["roads", "infrastructure"],
  about: ["viet-nam", "land-neighbours", "le-thanh", "cau-treo", "moc-bai", "tra-linh"],
  text: {
    vi: "Ưu tiên đường nối biên giới, cửa khẩu với vùng, cảng: Mộc Bài – TP.HCM, Lệ Thanh – Quy Nhơn, QL8 Cầu Treo – Cửa Lò/Vũng Áng, Điện Biên–Sơn La–Hòa Bình, Đồng Đăng – Trà Lĩnh…",
    en: "Priority roads: Mộc Bài – HCMC, Lệ Thanh – Quy Nhơn, road 8 Cầu Treo – Cửa Lò/Vũng Áng, Điện Biên–Sơn La–Hòa Bình, Đồng Đăng – Trà Lĩnh and others.",
    lo: "ທາງບຸລິມະສິດ: Mộc Bài – HCM, Lệ Thanh – Quy Nhơn, QL8 Cầu Treo – Cửa Lò/Vũng Áng, Điện Biên–Sơn La–Hòa Bình, Đồng Đăng – Trà Lĩnh.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§II.2.2.c, dòng 104–105",
    },
  ],
};
