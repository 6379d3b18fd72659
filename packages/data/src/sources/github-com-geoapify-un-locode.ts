import type { Source } from "@bienmau/core/schema";

export const githubComGeoapifyUnLocode = {
  id: "github-com-geoapify-un-locode",
  title: "Bản sao UN/LOCODE (tháng 10/2024) (github.com/geoapify/un-locode)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/geoapify/un-locode",
  type: "repository",
  language: "en",
  url: "https://github.com/geoapify/un-locode",
  trust: "secondary",
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
  credit: "UN/LOCODE, UNECE",
  seed: false,
} satisfies Source;
