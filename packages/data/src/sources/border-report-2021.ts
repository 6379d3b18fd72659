import type { Source } from "@bienmau/core/schema";

export const borderReport2021 = {
  id: "border-report-2021",
  title: "Hội nghị phát triển kinh tế các khu vực biên giới",
  titleIs: "printed",
  authors: [],
  publisher: "Không ghi trong bản văn (báo cáo hội nghị)",
  publishedOn: "2021",
  type: "report",
  language: "vi",
  trust: "primary",
  covers: {
    vi: "Kinh tế 25 tỉnh biên giới đất liền năm 2020 và nửa đầu 2021: tăng trưởng, hạ tầng, thương mại, khó khăn và giải pháp.",
    en: "The economy of the 25 land-border provinces in 2020 and early 2021: growth, infrastructure, trade, difficulties and measures.",
    lo: "ເສດຖະກິດ 25 ແຂວງຊາຍແດນ ປີ 2020 ແລະ ຕົ້ນປີ 2021.",
  },
  weaknesses: [
    {
      vi: "Không ghi cách tính kim ngạch qua cửa khẩu (mở tờ khai hay đi qua), nên không so sánh được các cửa khẩu.",
      en: "Does not say how trade through gates is counted (declared or passing), so gates cannot be compared.",
      lo: "ບໍ່ບອກວິທີນັບມູນຄ່າຜ່ານດ່ານ.",
    },
    {
      vi: "Hai phụ lục về GRDP không có trong bản văn.",
      en: "The two annexes on provincial growth are not in the text.",
      lo: "ບໍ່ມີເອກະສານຊ້ອນທ້າຍ 2 ສະບັບ.",
    },
    {
      vi: "Kon Tum được tính khi bên Lào, khi bên Campuchia.",
      en: "Kon Tum is counted now on the Lao side, now on the Cambodian.",
      lo: "ກອນຕູມ ຖືກນັບສະຫຼັບກັນ.",
    },
  ],
  seed: true,
} satisfies Source;
