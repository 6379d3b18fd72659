import { draft, message } from "@bienmau/core/i18n";

export const ASK_TEXTS = {
  title: message({ vi: "Hỏi đáp", en: "Ask", lo: draft("ຖາມຕອບ") }),
  lead: message({
    vi: "Hỏi bằng tiếng Việt (có dấu hay không dấu), tiếng Anh hoặc tiếng Lào. Câu trả lời lấy từ bộ số liệu trên trang này và chạy ngay trong trình duyệt.",
    en: "Ask in Vietnamese (with or without diacritics), English or Lao. Answers come from the dataset of this page and are worked out in your browser.",
    lo: draft("ຖາມເປັນພາສາຫວຽດ, ອັງກິດ ຫຼື ລາວ. ຄຳຕອບມາຈາກຊຸດຂໍ້ມູນຂອງໜ້ານີ້ ແລະ ຄິດໄລ່ໃນບຣາວເຊີຂອງທ່ານ."),
  }),
  label: message({
    vi: "Hỏi về cửa khẩu, kim ngạch, quy định",
    en: "Ask about gates, turnover, rules",
    lo: draft("ຄຳຖາມກ່ຽວກັບດ່ານ, ມູນຄ່າ, ລະບຽບການ"),
  }),
  placeholder: message({
    vi: "kim ngạch xnk điện biên bắc lào năm 2024",
    en: "turnover Dien Bien Northern Laos 2024",
    lo: draft("ມູນຄ່າການຄ້າ ດຽນບຽນ ລາວເໜືອ 2024"),
  }),
  send: message({ vi: "Hỏi", en: "Ask", lo: draft("ຖາມ") }),
  examples: message({ vi: "Thử hỏi", en: "Try", lo: draft("ລອງຖາມ") }),
  thinking: message({ vi: "Đang tìm…", en: "Looking it up…", lo: draft("ກຳລັງຊອກ…") }),
  failed: message({
    vi: "Chưa trả lời được vì lỗi kỹ thuật. Hãy thử lại.",
    en: "A technical error prevented the answer. Please try again.",
    lo: draft("ຂໍ້ຜິດພາດທາງເຕັກນິກ. ກະລຸນາລອງໃໝ່."),
  }),
  clear: message({ vi: "Bắt đầu lại", en: "Start over", lo: draft("ເລີ່ມໃໝ່") }),
  conversation: message({ vi: "Cuộc hỏi đáp", en: "Conversation", lo: draft("ການສົນທະນາ") }),
  you: message({ vi: "Bạn hỏi", en: "You asked", lo: draft("ທ່ານຖາມ") }),
  sources: message({ vi: "Nguồn", en: "Sources", lo: draft("ແຫຼ່ງ") }),
  asOf: message({
    vi: "Theo số liệu kiểm tra ngày {date}",
    en: "As of data checked on {date}",
    lo: draft("ຕາມຂໍ້ມູນທີ່ກວດວັນທີ {date}"),
  }),
  declined: message({ vi: "Chưa trả lời được", en: "No answer", lo: draft("ຍັງບໍ່ມີຄຳຕອບ") }),
  clarify: message({ vi: "Cần nói rõ thêm", en: "Please be more specific", lo: draft("ກະລຸນາລະບຸເພີ່ມ") }),
} as const;

/** Questions that the dataset answers, in each language. */
export const EXAMPLE_QUESTIONS = {
  vi: [
    "kim ngach xnk dien bien bac lao nam 2024",
    "xuất khẩu Điện Biên sang Bắc Lào năm 2023",
    "cửa khẩu Tây Trang",
    "Điện Biên có những cửa khẩu nào",
  ],
  en: ["turnover Dien Bien Northern Laos 2024", "gate Tay Trang", "gates with Laos"],
  lo: ["ມູນຄ່າການຄ້າ ດຽນບຽນ ພາກເໜືອ ປີ 2024", "ດ່ານປາງຮົກ"],
} as const;
