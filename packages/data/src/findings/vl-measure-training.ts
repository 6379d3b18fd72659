import type { Finding } from "@bienmau/core/schema";

export const vlMeasureTraining: Finding = {
  id: "vl-measure-training",
  kind: "measure",
  topics: ["people"],
  about: ["viet-nam", "laos"],
  text: {
    vi: "Đào tạo, tập huấn về xuất nhập khẩu, thương mại biên giới cho lực lượng chức năng, cán bộ và doanh nghiệp hai nước.",
    en: "Train officials and firms of both countries in import–export and border trade.",
    lo: "ຝຶກອົບຮົມເຈົ້າໜ້າທີ່ ແລະ ວິສາຫະກິດສອງປະເທດດ້ານການຄ້າຊາຍແດນ.",
  },
  citations: [
    {
      source: "viet-lao-2022",
      locator: "dòng 28",
    },
  ],
};
