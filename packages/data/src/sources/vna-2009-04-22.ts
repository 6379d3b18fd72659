import type { Source } from "@bienmau/core/schema";

export const vna20090422 = {
  id: "vna-2009-04-22",
  title: "Tin của Thông tấn xã Việt Nam ngày 22/4/2009 về việc mở cửa khẩu chính Huổi Puốc",
  titleIs: "described",
  authors: [],
  publisher: "Thông tấn xã Việt Nam",
  publishedOn: "2009-04-22",
  type: "news",
  language: "vi",
  trust: "secondary",
  covers: {
    vi: "Thông tin về cửa khẩu: tên, cấp, vị trí, lịch sử.",
    en: "Facts about gates: names, class, position, history.",
    lo: "ຂໍ້ມູນດ່ານ: ຊື່ ຊັ້ນ ທີ່ຕັ້ງ ປະຫວັດ.",
  },
  weaknesses: [
    {
      vi: "Địa chỉ trang không còn đầy đủ, không mở lại được.",
      en: "The address is incomplete, so the page cannot be opened again.",
      lo: "ທີ່ຢູ່ບໍ່ຄົບຖ້ວນ ບໍ່ສາມາດເປີດຄືນໄດ້.",
    },
  ],
  seed: false,
} satisfies Source;
