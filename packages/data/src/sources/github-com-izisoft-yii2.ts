import type { Source } from "@bienmau/core/schema";

export const githubComIzisoftYii2 = {
  id: "github-com-izisoft-yii2",
  title: "Kho mã izisoft/yii2, chép lại bảng cửa khẩu của Wikipedia tiếng Việt (khoảng 2019) (github.com/izisoft/yii2)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/izisoft/yii2",
  type: "repository",
  language: "vi",
  url: "https://github.com/izisoft/yii2",
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
