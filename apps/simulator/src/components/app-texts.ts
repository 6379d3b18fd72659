import { draft, message } from "@bienmau/core/i18n";

export const APP_TEXTS = {
  name: message({ vi: "Biên Mậu", en: "Biên Mậu", lo: "Biên Mậu" }),
  tagline: message({
    vi: "Thương mại biên giới đất liền",
    en: "Land-border trade of Viet Nam",
    lo: draft("ການຄ້າຊາຍແດນທາງບົກ"),
  }),
  overview: message({ vi: "Tổng quan", en: "Overview", lo: draft("ພາບລວມ") }),
  ask: message({ vi: "Hỏi đáp", en: "Ask", lo: draft("ຖາມຕອບ") }),
  scenario: message({ vi: "Kịch bản", en: "Scenario", lo: draft("ສະຖານະການ") }),
  data: message({ vi: "Số liệu", en: "Data", lo: draft("ຂໍ້ມູນ") }),
  audit: message({ vi: "Rà soát nguồn", en: "Source audit", lo: draft("ກວດແຫຼ່ງ") }),
  sources: message({ vi: "Nguồn", en: "Sources", lo: draft("ແຫຼ່ງຂໍ້ມູນ") }),
  mainMenu: message({ vi: "Trình đơn chính", en: "Main menu", lo: draft("ເມນູຫຼັກ") }),
  dataMenu: message({ vi: "Các trang số liệu", en: "Data pages", lo: draft("ໜ້າຂໍ້ມູນ") }),
  skip: message({ vi: "Tới nội dung chính", en: "Skip to content", lo: draft("ໄປທີ່ເນື້ອໃນ") }),
  language: message({ vi: "Ngôn ngữ", en: "Language", lo: draft("ພາສາ") }),
  toDark: message({ vi: "Chuyển sang nền tối", en: "Switch to dark", lo: draft("ປ່ຽນເປັນສີເຂັ້ມ") }),
  toLight: message({ vi: "Chuyển sang nền sáng", en: "Switch to light", lo: draft("ປ່ຽນເປັນສີແຈ້ງ") }),
  laoDraft: message({
    vi: "Bản tiếng Lào là bản thảo, chưa có người bản ngữ duyệt.",
    en: "The Lao texts are drafts that no native reader has checked yet.",
    lo: draft("ຂໍ້ຄວາມພາສາລາວເປັນຮ່າງ, ຍັງບໍ່ມີເຈົ້າຂອງພາສາກວດ."),
  }),
  release: message({
    vi: "Bộ số liệu {version}, kiểm tra lần cuối {date}.",
    en: "Dataset {version}, last checked {date}.",
    lo: draft("ຊຸດຂໍ້ມູນ {version}, ກວດຄັ້ງສຸດທ້າຍ {date}."),
  }),
  licence: message({
    vi: "Số liệu: CC BY 4.0 cùng ghi công của từng nguồn. Mã nguồn: MIT.",
    en: "Data: CC BY 4.0 with the credit of each source. Code: MIT.",
    lo: draft("ຂໍ້ມູນ: CC BY 4.0 ພ້ອມຊື່ແຫຼ່ງ. ໂຄດ: MIT."),
  }),
  loading: message({ vi: "Đang tải…", en: "Loading…", lo: draft("ກຳລັງໂຫຼດ…") }),
  failedTitle: message({
    vi: "Chưa hiển thị được phần này",
    en: "This part could not be shown",
    lo: draft("ສະແດງສ່ວນນີ້ບໍ່ໄດ້"),
  }),
  failedText: message({
    vi: "Có thể do mất kết nối hoặc lỗi của chúng tôi. Các phần khác vẫn dùng được.",
    en: "The connection may be down, or the mistake is ours. The other parts still work.",
    lo: draft("ອາດຂາດການເຊື່ອມຕໍ່ ຫຼື ເປັນຄວາມຜິດຂອງພວກເຮົາ. ສ່ວນອື່ນຍັງໃຊ້ໄດ້."),
  }),
  retry: message({ vi: "Thử lại", en: "Try again", lo: draft("ລອງໃໝ່") }),
  notFoundTitle: message({ vi: "Không có trang này", en: "There is no such page", lo: draft("ບໍ່ມີໜ້ານີ້") }),
  notFoundText: message({
    vi: "Địa chỉ có thể đã đổi hoặc gõ nhầm.",
    en: "The address may have changed or been mistyped.",
    lo: draft("ທີ່ຢູ່ອາດປ່ຽນ ຫຼື ພິມຜິດ."),
  }),
  toOverview: message({ vi: "Về trang tổng quan", en: "To the overview", lo: draft("ກັບໄປພາບລວມ") }),
} as const;
