import type { Source } from "@bienmau/core/schema";

export const githubComLimchivyKhGazetteers = {
  id: "github-com-limchivy-kh-gazetteers",
  title: "Kho mã kh-gazetteers, địa danh Campuchia (github.com/limchivy/kh-gazetteers)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/limchivy/kh-gazetteers",
  type: "repository",
  language: "mixed",
  url: "https://github.com/limchivy/kh-gazetteers",
  trust: "weak",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [
    {
      vi: "Kho mã nguồn công khai: dữ liệu chép lại, nguồn gốc không ghi hoặc không kiểm chứng được.",
      en: "A public code repository: copied data whose origin is not stated or could not be checked.",
      lo: "ຄັງລະຫັດສາທາລະນະ: ຂໍ້ມູນສຳເນົາ ບໍ່ລະບຸທີ່ມາ.",
    },
  ],
  seed: false,
} satisfies Source;
