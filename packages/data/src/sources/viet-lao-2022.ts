import type { Source } from "@bienmau/core/schema";

export const vietLao2022 = {
  id: "viet-lao-2022",
  title: "Đẩy mạnh phát triển hợp tác thương mại biên giới Việt Nam - Lào",
  titleIs: "printed",
  authors: [],
  publisher: "Tạp chí Cộng sản",
  publishedOn: "2022",
  type: "policy-article",
  language: "vi",
  trust: "secondary",
  covers: {
    vi: "Hợp tác thương mại biên giới Việt Nam – Lào đến đầu năm 2022: cửa khẩu, kim ngạch, đầu tư, khó khăn và định hướng.",
    en: "Vietnam–Laos border trade cooperation to early 2022: gates, turnover, investment, difficulties and directions.",
    lo: "ຄວາມຮ່ວມມືການຄ້າຊາຍແດນ ຫວຽດນາມ – ລາວ ຮອດຕົ້ນປີ 2022.",
  },
  weaknesses: [
    {
      vi: "Chú thích (1) ghi Lai Châu thay cho Điện Biên.",
      en: "Footnote (1) has Lai Châu in place of Điện Biên.",
      lo: "ໝາຍເຫດ (1) ຂຽນ ລາຍເຈົາ ແທນ ດຽນບຽນ.",
    },
    {
      vi: "Số đếm cửa khẩu là của đầu năm 2022, chưa tính các lần nâng cấp sau đó.",
      en: "Gate counts are those of early 2022, before later upgrades.",
      lo: "ຈຳນວນດ່ານແມ່ນຕົ້ນປີ 2022.",
    },
    {
      vi: "Tốc độ tăng hai tháng đầu năm 2022 không khớp với hai thành phần.",
      en: "The growth printed for the first two months of 2022 does not fit its parts.",
      lo: "ອັດຕາເຕີບໂຕ 2 ເດືອນຕົ້ນປີ 2022 ບໍ່ກົງກັບສ່ວນປະກອບ.",
    },
  ],
  seed: true,
} satisfies Source;
