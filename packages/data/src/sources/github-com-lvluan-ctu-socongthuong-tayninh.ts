import type { Source } from "@bienmau/core/schema";

export const githubComLvluanCtuSocongthuongTayninh = {
  id: "github-com-lvluan-ctu-socongthuong-tayninh",
  title:
    "Mã nguồn một cổng thông tin trình diễn của Sở Công Thương Tây Ninh (github.com/lvluan-ctu/socongthuong-tayninh)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/lvluan-ctu/socongthuong-tayninh",
  type: "repository",
  language: "mixed",
  url: "https://github.com/lvluan-ctu/socongthuong-tayninh",
  trust: "weak",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử; số liệu hoạt động của cửa khẩu, khu kinh tế cửa khẩu hoặc tuyến đường; quy định về thương mại biên giới.",
    en: "Facts about gates: names, class, position, history; figures on a gate, a border-gate economic zone or a road; rules on border trade.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ; ຕົວເລກຂອງດ່ານ ເຂດເສດຖະກິດ ຫຼື ເສັ້ນທາງ; ລະບຽບການຄ້າຊາຍແດນ.",
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
