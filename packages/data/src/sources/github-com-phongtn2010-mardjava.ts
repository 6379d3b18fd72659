import type { Source } from "@bienmau/core/schema";

export const githubComPhongtn2010Mardjava = {
  id: "github-com-phongtn2010-mardjava",
  title: "Kho mã MARDJAVA, có danh sách đơn vị hải quan VNACCS (trước sắp xếp 2025) (github.com/phongtn2010/MARDJAVA)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/phongtn2010/MARDJAVA",
  type: "repository",
  language: "vi",
  url: "https://github.com/phongtn2010/MARDJAVA",
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
