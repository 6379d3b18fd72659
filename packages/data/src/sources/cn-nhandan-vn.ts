import type { Source } from "@bienmau/core/schema";

export const cnNhandanVn = {
  id: "cn-nhandan-vn",
  title: "Nhân Dân, bản tiếng Trung: bài về kim ngạch qua cửa khẩu Việt – Lào vượt 2 tỷ USD (Cha Lo, 2023)",
  titleIs: "described",
  authors: [],
  publisher: "Nhân Dân, bản tiếng Trung",
  type: "news",
  language: "zh",
  url: "https://cn.nhandan.vn/越老边境口岸进出口额突破20亿美元-post119032.html",
  trust: "secondary",
  covers: {
    vi: "Số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường.",
    en: "Figures on a gate, a border-gate economic zone or a road.",
    lo: "ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
