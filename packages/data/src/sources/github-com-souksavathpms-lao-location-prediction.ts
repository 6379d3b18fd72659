import type { Source } from "@bienmau/core/schema";

export const githubComSouksavathpmsLaoLocationPrediction = {
  id: "github-com-souksavathpms-lao-location-prediction",
  title: "Kho mã lao-location-prediction, có điểm làng của Lào (github.com/SouksavathPMS/lao-location-prediction)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/SouksavathPMS/lao-location-prediction",
  type: "repository",
  language: "mixed",
  url: "https://github.com/SouksavathPMS/lao-location-prediction",
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
