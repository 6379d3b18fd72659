import type { Gate } from "@bienmau/core/schema";

export const naCai: Gate = {
  id: "na-cai",
  name: {
    vi: "Nà Cài",
    en: "Na Cai",
  },
  nameSources: {
    en: {
      source: "thongtindoingoai-sonla-gov-vn-content-741-thong-nhat-noi-dun",
      locator: "article text; the Vietnamese name without marks",
    },
  },
  aliases: ["Na Cai", "Sop Dung"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Sốp Đung",
    aliases: ["Sop Dung"],
    provinces: ["houaphanh"],
  },
  class: "auxiliary",
  planned: false,
  classHistory: [],
  classConflicts: [],
  provinces: [
    {
      province: "son-la",
    },
  ],
  roads: [],
  hours: [],
  codes: {
    customs: "12F2",
    citation: {
      source: "github-com-phongtn2010-mardjava",
      locator:
        "VNACCS option list of customs offices (most/01/tokhai.jsp), names as before the 2025 reorganisation; a team of Sơn La customs",
    },
  },
  history: [],
  notes: [
    {
      vi: "Theo cổng thông tin Sơn La, cửa khẩu phụ này chưa có trạm hải quan vì chưa nằm trong danh mục công bố (thời điểm bài viết).",
      en: "By the Sơn La portal this auxiliary gate had no customs post because it was not yet on the published list (at the time of the page).",
      lo: "ຕາມເວັບ Sơn La ດ່ານຮອງນີ້ບໍ່ມີດ່ານພາສີ ເພາະຍັງບໍ່ຢູ່ໃນລາຍຊື່ປະກາດ (ຕອນນັ້ນ).",
    },
  ],
  citations: [
    {
      source: "thongtindoingoai-sonla-gov-vn-content-741-thong-nhat-noi-dun",
      locator: "article text",
    },
    {
      source: "github-com-izisoft-yii2",
      locator: "web/Airport.php: table of border gates of Vietnamese Wikipedia, about 2019",
    },
  ],
};
