import type { Gate } from "@bienmau/core/schema";

export const namLanh: Gate = {
  id: "nam-lanh",
  name: {
    vi: "Nậm Lạnh",
    en: "Nam Lanh",
  },
  nameSources: {
    en: {
      source: "thongtindoingoai-sonla-gov-vn-content-741-thong-nhat-noi-dun",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Nam Lanh", "Muong Po"],
  homonymOf: [],
  neighbour: "LA",
  opposite: {
    name: "Mường Pợ",
    aliases: ["Muong Po"],
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
  codes: {},
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
      locator: "nội dung bài",
    },
    {
      source: "thongtindoingoai-sonla-gov-vn-content-501-phat-trien-ha-tang",
      locator: "nội dung bài",
    },
  ],
};
