import type { Finding } from "@bienmau/core/schema";

export const lsFieldMeetings: Finding = {
  id: "ls-field-meetings",
  kind: "measure",
  topics: ["customs", "agreements"],
  about: ["lang-son"],
  text: {
    vi: "Lạng Sơn thường xuyên họp và kiểm tra tại cửa khẩu để gỡ vướng cho xuất nhập cảnh, xuất nhập khẩu.",
    en: "Lạng Sơn often meets and inspects at the gates to clear problems of travel and trade.",
    lo: "Lạng Sơn ປະຊຸມ ແລະ ກວດຢູ່ດ່ານເປັນປະຈຳ ເພື່ອແກ້ບັນຫາການຄ້າ.",
  },
  citations: [
    {
      source: "lang-son-2025",
      locator: "dòng 21",
    },
  ],
};
