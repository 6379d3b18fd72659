import type { Conflict } from "@bienmau/core/schema";

export const conflict003No4: Conflict = {
  id: "003-4",
  kind: "classification",
  severity: "B",
  title: {
    vi: "Tà Lùng và Lý Vạn “sẽ nâng cấp”: nay đã khác",
    en: "Tà Lùng and Lý Vạn “to be upgraded”: changed since",
    lo: "Tà Lùng ແລະ Lý Vạn “ຈະຍົກລະດັບ”: ປ່ຽນແລ້ວ",
  },
  text: {
    vi: "Bài tháng 5/2025 nói sẽ nâng cấp Tà Lùng và Lý Vạn lên cửa khẩu quốc tế. Tà Lùng đã thành cửa khẩu quốc tế ngày 12/9/2025; Lý Vạn mở cửa khẩu song phương từ 27/2/2025, chưa thấy nguồn nào nói đã là quốc tế.",
    en: "The May 2025 article says Tà Lùng and Lý Vạn are to become international. Tà Lùng became international on 12 September 2025; Lý Vạn opened as a bilateral gate on 27 February 2025, and no source was found that calls it international.",
    lo: "ບົດເດືອນ 5/2025 ວ່າຈະຍົກ Tà Lùng ແລະ Lý Vạn ເປັນສາກົນ. Tà Lùng ເປັນສາກົນ 12/9/2025; Lý Vạn ເປີດເປັນດ່ານສອງຝ່າຍ 27/2/2025.",
  },
  observations: ["s003-0523"],
  preferred: [],
  gates: [],
  provinces: [],
  values: [],
  showBesideAnswers: true,
  citations: [
    {
      source: "lang-son-2025",
      locator: "‘Gắn kết, chủ động, hiệu quả’ (dòng 43)",
    },
    {
      source: "vietnamplus-vn-cong-bo-nang-cap-cua-khau",
      locator: "Nội dung bài viết",
    },
    {
      source: "vovworld-vn",
      locator: "Nội dung bài viết",
    },
  ],
};
