import type { Gate } from "@bienmau/core/schema";

export const huoiLaSonLa: Gate = {
  id: "huoi-la-son-la",
  name: {
    vi: "Huổi La (Sơn La)",
    en: "Huoi La (Son La)",
  },
  nameSources: {
    en: {
      source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
      locator: "nội dung bài; tên tiếng Việt bỏ dấu",
    },
  },
  aliases: ["Huoi La (Son La)", "Loong Nhan", "Huoi La Son La", "Huổi La"],
  homonymOf: ["si-pa-phin"],
  neighbour: "LA",
  opposite: {
    name: "Long Nhan",
    aliases: ["Loong Nhăn"],
    provinces: ["luang-prabang"],
  },
  class: "auxiliary",
  planned: true,
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
      vi: "Mới là quy hoạch: cặp cửa khẩu phụ mới đến năm 2030 theo Quyết định 1201; chưa tìm thấy tin mở. Trùng tên với phía Lào của Si Pa Phìn.",
      en: "Planned only: a new auxiliary pair by 2030 under Decision 1201; not found open. Same name as the Lao side of Si Pa Phìn.",
      lo: "ເປັນແຜນເທົ່ານັ້ນ: ຄູ່ດ່ານຮອງໃໝ່ພາຍໃນ 2030 ຕາມຂໍ້ຕົກລົງ 1201; ຍັງບໍ່ພົບວ່າເປີດ. ຊື່ດຽວກັບຝ່າຍລາວຂອງ Si Pa Phìn.",
    },
  ],
  citations: [
    {
      source: "thongtindoingoai-sonla-gov-vn-content-71-phe-duyet-quy-hoach",
      locator: "nội dung bài",
    },
  ],
};
