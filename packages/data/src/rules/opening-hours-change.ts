import type { Rule } from "@bienmau/core/schema";

export const openingHoursChange: Rule = {
  id: "opening-hours-change",
  topics: ["opening-hours"],
  title: {
    vi: "Giờ mở cửa khẩu thay đổi theo thỏa thuận",
    en: "Gate hours change by agreement",
    lo: "ເວລາເປີດດ່ານປ່ຽນຕາມຂໍ້ຕົກລົງ",
  },
  neighbours: ["LA", "CN", "KH"],
  trust: "stated-by-authority",
  says: {
    vi: "Giờ làm việc do hai bên thỏa thuận và thay đổi từng thời kỳ, nên mỗi giờ nêu ra đều kèm ngày của nguồn. Giờ của Tây Trang, Huổi Puốc, Lao Bảo, Cha Lo, Cầu Treo, Nậm Cắn, Na Mèo, Bờ Y, Nam Giang, Lóng Sập, Trà Lĩnh, Mộc Bài chưa có nguồn.",
    en: "Hours are set by both sides and change from time to time, so every hour shown carries the date of its source. For Tây Trang, Huổi Puốc, Lao Bảo, Cha Lo, Cầu Treo, Nậm Cắn, Na Mèo, Bờ Y, Nam Giang, Lóng Sập, Trà Lĩnh and Mộc Bài no source was found.",
    lo: "ເວລາເປີດຕາມຂໍ້ຕົກລົງສອງຝ່າຍ ແລະ ປ່ຽນເປັນໄລຍະ ຈຶ່ງລະບຸວັນທີຂອງແຫຼ່ງສະເໝີ. ບໍ່ມີແຫຼ່ງສຳລັບ Tây Trang, Huổi Puốc, Lao Bảo, Cha Lo, Cầu Treo, Nậm Cắn, Na Mèo, Bờ Y, Nam Giang, Lóng Sập, Trà Lĩnh, Mộc Bài.",
  },
  unknowns: [
    {
      vi: "Giờ của đa số cửa khẩu chưa có nguồn.",
      en: "Hours of most gates have no source.",
      lo: "ເວລາຂອງດ່ານສ່ວນໃຫຍ່ບໍ່ມີແຫຼ່ງ.",
    },
  ],
  amounts: [],
  whoToAsk: {
    vi: "Ban Quản lý khu kinh tế cửa khẩu, đồn biên phòng và hải quan tại cửa khẩu.",
    en: "The economic-zone management board, the border guard post and customs at the gate.",
    lo: "ຄະນະຄຸ້ມຄອງເຂດເສດຖະກິດດ່ານ, ທະຫານຊາຍແດນ ແລະ ພາສີທີ່ດ່ານ.",
  },
  checkedOn: "2026-11-21",
  citations: [
    {
      source: "thq-mastercms-org",
      locator: "La Lay, December 2025",
    },
    {
      source: "news-laodong-vn-kinh-doanh-xuat-nhap-khau-lang",
      locator: "longer hours agreed at Hữu Nghị and Chi Ma",
    },
  ],
  keywords: {
    vi: ["giờ mở cửa", "mấy giờ", "đóng cửa lúc", "giờ làm việc"],
    en: ["opening hours", "what time"],
    lo: ["ເປີດຈັກໂມງ", "ເວລາເປີດ"],
  },
};
