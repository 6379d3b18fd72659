import type { Source } from "@bienmau/core/schema";

export const wikipediaViGateTable2019 = {
  id: "wikipedia-vi-gate-table-2019",
  title:
    "Bảng cửa khẩu của Wikipedia tiếng Việt (khoảng 2019), chép lại trong github.com/izisoft/yii2, web/Airport.php",
  titleIs: "described",
  authors: [],
  publisher: "Wikipedia tiếng Việt, qua github.com/izisoft/yii2",
  type: "encyclopedia",
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
      vi: "Bản chép lại, không phải nguồn gốc.",
      en: "A reproduction, not the original.",
      lo: "ເປັນສຳເນົາ ບໍ່ແມ່ນຕົ້ນສະບັບ.",
    },
    {
      vi: "Kho mã nguồn công khai: dữ liệu chép lại, nguồn gốc không ghi hoặc không kiểm chứng được.",
      en: "A public code repository: copied data whose origin is not stated or could not be checked.",
      lo: "ຄັງລະຫັດສາທາລະນະ: ຂໍ້ມູນສຳເນົາ ບໍ່ລະບຸທີ່ມາ.",
    },
  ],
  credit: "Wikipedia tiếng Việt, CC BY-SA",
  seed: false,
} satisfies Source;
