import { draft, type Message, message } from "@bienmau/core/i18n";

type Plain = Message<Record<never, never>>;

export const LEVER_GROUP_NAMES: Readonly<Record<string, Plain>> = {
  infrastructure: message({ vi: "Hạ tầng", en: "Infrastructure", lo: draft("ພື້ນຖານໂຄງລ່າງ") }),
  customs: message({ vi: "Hải quan", en: "Customs", lo: draft("ພາສີ") }),
  promotion: message({ vi: "Xúc tiến thương mại", en: "Trade promotion", lo: draft("ສົ່ງເສີມການຄ້າ") }),
  production: message({ vi: "Chất lượng và chế biến", en: "Quality and processing", lo: draft("ຄຸນນະພາບ ແລະ ປຸງແຕ່ງ") }),
  "formal-trade": message({ vi: "Chuyển sang chính ngạch", en: "Formal trade", lo: draft("ການຄ້າໃນລະບົບ") }),
  finance: message({ vi: "Tài chính", en: "Finance", lo: draft("ການເງິນ") }),
  digital: message({ vi: "Số hóa", en: "Digital", lo: draft("ດິຈິຕອນ") }),
};

export const GRADE_NAMES: Readonly<Record<string, Plain>> = {
  a: message({
    vi: "a: bằng chứng nhân quả, sát bối cảnh",
    en: "a: causal and close",
    lo: draft("a: ຫຼັກຖານສາເຫດ, ໃກ້ຄຽງ"),
  }),
  b: message({
    vi: "b: bằng chứng nhân quả ở nơi khác",
    en: "b: causal, elsewhere",
    lo: draft("b: ຫຼັກຖານສາເຫດ, ບ່ອນອື່ນ"),
  }),
  c: message({ vi: "c: mới là tương quan", en: "c: correlation", lo: draft("c: ຄວາມສຳພັນ") }),
  d: message({ vi: "d: phán đoán chuyên gia", en: "d: judgement", lo: draft("d: ການຕັດສິນ") }),
  "-": message({ vi: "chưa có bằng chứng", en: "no evidence", lo: draft("ບໍ່ມີຫຼັກຖານ") }),
};

export const SERIES_NAMES: Readonly<Record<string, Plain>> = {
  total: message({ vi: "Tổng kim ngạch", en: "Total turnover", lo: draft("ມູນຄ່າລວມ") }),
  exports: message({ vi: "Xuất khẩu", en: "Exports", lo: draft("ສົ່ງອອກ") }),
  imports: message({ vi: "Nhập khẩu", en: "Imports", lo: draft("ນຳເຂົ້າ") }),
  balance: message({ vi: "Cán cân", en: "Balance", lo: draft("ດຸນການຄ້າ") }),
  "total-passed": message({ vi: "Qua được cửa khẩu", en: "Passing the gates", lo: draft("ຜ່ານດ່ານໄດ້") }),
};

export const SCENARIO_TEXTS = {
  title: message({ vi: "Kịch bản chính sách", en: "Policy scenario", lo: draft("ສະຖານະການນະໂຍບາຍ") }),
  lead: message({
    vi: "Kéo các đòn bẩy và xem ngay kim ngạch thay đổi ra sao, kèm khoảng không chắc chắn. Mô hình trả lời “điều gì phải đúng thì mới đạt”, không nói trước tương lai.",
    en: "Move the levers and see at once how turnover changes, with its uncertainty. The model answers what would have to be true, not what will happen.",
    lo: draft("ເລື່ອນຄັນບັງຄັບ ແລະ ເບິ່ງຜົນທັນທີ ພ້ອມຄວາມບໍ່ແນ່ນອນ. ແບບຈຳລອງບອກວ່າຕ້ອງມີຫຍັງ, ບໍ່ແມ່ນທຳນາຍ."),
  }),
  profile: message({ vi: "Tuyến", en: "Corridor", lo: draft("ເສັ້ນທາງ") }),
  preset: message({ vi: "Kịch bản mẫu", en: "Preset", lo: draft("ຕົວຢ່າງ") }),
  ownPreset: message({ vi: "Tự đặt", en: "My own", lo: draft("ຕັ້ງເອງ") }),
  undo: message({ vi: "Hoàn tác", en: "Undo", lo: draft("ຍົກເລີກ") }),
  redo: message({ vi: "Làm lại", en: "Redo", lo: draft("ເຮັດຄືນ") }),
  reset: message({ vi: "Về kịch bản nền", en: "Back to the baseline", lo: draft("ກັບພື້ນຖານ") }),
  share: message({ vi: "Sao chép liên kết", en: "Copy link", lo: draft("ສຳເນົາລິ້ງ") }),
  shared: message({ vi: "Đã sao chép", en: "Copied", lo: draft("ສຳເນົາແລ້ວ") }),
  csv: message({ vi: "Tải kết quả CSV", en: "Download results as CSV", lo: draft("ດາວໂຫຼດຜົນ CSV") }),
  badLink: message({
    vi: "Không mở được kịch bản trong liên kết này ({why}). Đang hiển thị kịch bản nền.",
    en: "The scenario in this link cannot be opened ({why}). The baseline is shown instead.",
    lo: draft("ເປີດສະຖານະການໃນລິ້ງນີ້ບໍ່ໄດ້ ({why}). ສະແດງພື້ນຖານແທນ."),
  }),
  levers: message({ vi: "Đòn bẩy chính sách", en: "Policy levers", lo: draft("ຄັນບັງຄັບນະໂຍບາຍ") }),
  shocks: message({ vi: "Cú sốc", en: "Shocks", lo: draft("ເຫດກະທົບ") }),
  intensity: message({ vi: "Mức thực hiện (%)", en: "Intensity (%)", lo: draft("ລະດັບ (%)") }),
  intensityOf: message({ vi: "Mức thực hiện: {lever}", en: "Intensity of {lever}", lo: draft("ລະດັບຂອງ {lever}") }),
  startYear: message({ vi: "Bắt đầu từ năm", en: "Start year", lo: draft("ປີເລີ່ມ") }),
  grade: message({ vi: "Bằng chứng {grade}", en: "Evidence {grade}", lo: draft("ຫຼັກຖານ {grade}") }),
  evidence: message({ vi: "Bằng chứng", en: "Evidence", lo: draft("ຫຼັກຖານ") }),
  agree: message({ vi: "Cần đồng thuận", en: "Who must agree", lo: draft("ຜູ້ທີ່ຕ້ອງເຫັນດີ") }),
  details: message({ vi: "Chi tiết và bằng chứng", en: "Details and evidence", lo: draft("ລາຍລະອຽດ ແລະ ຫຼັກຖານ") }),
  glance: message({
    vi: "{year}: nền {baseline}, kịch bản {scenario} (80%: {span})",
    en: "{year}: baseline {baseline}, scenario {scenario} (80%: {span})",
    lo: draft("{year}: ພື້ນຖານ {baseline}, ສະຖານະການ {scenario} (80%: {span})"),
  }),
  explain: message({ vi: "Xem con số này từ đâu ra", en: "See where this number comes from", lo: draft("ເບິ່ງທີ່ມາ") }),
  explainValue: message({
    vi: "{value}: xem con số này từ đâu ra",
    en: "{value}: see where this number comes from",
    lo: draft("{value}: ເບິ່ງທີ່ມາ"),
  }),
  results: message({ vi: "Kết quả", en: "Results", lo: draft("ຜົນ") }),
  running: message({ vi: "Đang tính…", en: "Computing…", lo: draft("ກຳລັງຄິດໄລ່…") }),
  ran: message({
    vi: "{draws} lượt tính, hạt giống {seed}, {ms} ms, mô hình {model}, số liệu {dataset}",
    en: "{draws} draws, seed {seed}, {ms} ms, model {model}, data {dataset}",
    lo: draft("{draws} ຮອບ, seed {seed}, {ms} ms, ແບບຈຳລອງ {model}, ຂໍ້ມູນ {dataset}"),
  }),
  year: message({ vi: "Năm xem", en: "Year shown", lo: draft("ປີ") }),
  middle: message({ vi: "Mức giữa", en: "Median", lo: draft("ຄ່າກາງ") }),
  band50: message({ vi: "50% khả năng", en: "50% of outcomes", lo: draft("50% ຂອງຜົນ") }),
  band80: message({ vi: "80% khả năng", en: "80% of outcomes", lo: draft("80% ຂອງຜົນ") }),
  baseline: message({ vi: "Nền", en: "Baseline", lo: draft("ພື້ນຖານ") }),
  scenario: message({ vi: "Kịch bản", en: "Scenario", lo: draft("ສະຖານະການ") }),
  difference: message({ vi: "Chênh lệch", en: "Difference", lo: draft("ຕ່າງກັນ") }),
  range: message({ vi: "{low} đến {high}", en: "{low} to {high}", lo: draft("{low} ຫາ {high}") }),
  output: message({ vi: "Chỉ tiêu", en: "Output", lo: draft("ຕົວຊີ້ວັດ") }),
  noMove: message({
    vi: "Chưa có đòn bẩy nào được kéo: kịch bản trùng với kịch bản nền.",
    en: "No lever is moved: the scenario equals the baseline.",
    lo: draft("ຍັງບໍ່ໄດ້ເລື່ອນຄັນບັງຄັບ: ສະຖານະການຄືກັນກັບພື້ນຖານ."),
  }),
  changes: message({
    vi: "Những gì khác kịch bản nền",
    en: "What differs from the baseline",
    lo: draft("ສິ່ງທີ່ຕ່າງຈາກພື້ນຖານ"),
  }),
  change: message({
    vi: "{lever}: từ 0% lên {percent}, bắt đầu năm {year}.",
    en: "{lever}: from 0% to {percent}, starting in {year}.",
    lo: draft("{lever}: ຈາກ 0% ເປັນ {percent}, ເລີ່ມປີ {year}."),
  }),
  contributions: message({
    vi: "Đóng góp của từng đòn bẩy",
    en: "Contribution of each lever",
    lo: draft("ສ່ວນປະກອບຂອງແຕ່ລະຄັນ"),
  }),
  drivers: message({
    vi: "Điều gì làm khoảng dự phóng rộng",
    en: "What drives the spread",
    lo: draft("ສິ່ງທີ່ເຮັດໃຫ້ຊ່ວງກວ້າງ"),
  }),
  driverNote: message({
    vi: "Tỷ lệ phương sai do từng tham số gây ra (chỉ số Sobol bậc một và toàn phần).",
    en: "Share of variance that each parameter causes (first-order and total Sobol index).",
    lo: draft("ສ່ວນຄວາມແປປ່ຽນຈາກແຕ່ລະຕົວແປ (Sobol)."),
  }),
  parameter: message({ vi: "Tham số", en: "Parameter", lo: draft("ຕົວແປ") }),
  firstOrder: message({ vi: "Riêng nó", en: "On its own", lo: draft("ດ້ວຍຕົນເອງ") }),
  totalOrder: message({ vi: "Kể cả tương tác", en: "With interactions", lo: draft("ລວມປະຕິສຳພັນ") }),
  gates: message({ vi: "Tại cửa khẩu", en: "At the gates", lo: draft("ຢູ່ດ່ານ") }),
  gatesNote: message({
    vi: "Số làn, giờ làm việc và thời gian mỗi lượt xe là giả định cho tới khi được đo tại chỗ.",
    en: "Lanes, hours and minutes per truck are assumptions until they are measured on the spot.",
    lo: draft("ຈຳນວນຊ່ອງ, ເວລາ ແລະ ນາທີຕໍ່ຄັນແມ່ນການສົມມຸດ ຈົນກວ່າຈະວັດແທກ."),
  }),
  utilisation: message({ vi: "Mức sử dụng công suất", en: "Utilisation", lo: draft("ການນຳໃຊ້ກຳລັງ") }),
  waitHours: message({ vi: "Giờ chờ", en: "Wait (hours)", lo: draft("ຊົ່ວໂມງລໍຖ້າ") }),
  trucksPerDay: message({ vi: "Xe mỗi ngày", en: "Trucks a day", lo: draft("ລົດຕໍ່ມື້") }),
  unserved: message({ vi: "Xe/ngày không qua được", en: "Trucks a day unserved", lo: draft("ຜ່ານບໍ່ໄດ້") }),
  gate: message({ vi: "Cửa khẩu", en: "Gate", lo: draft("ດ່ານ") }),
  appraisal: message({ vi: "Thẩm định kinh tế", en: "Economic appraisal", lo: draft("ການປະເມີນເສດຖະກິດ") }),
  modelSource: message({
    vi: "Nguồn: mô hình Biên Mậu {model}, số liệu {dataset}; cùng hạt giống, cùng các lượt ngẫu nhiên.",
    en: "Source: Biên Mậu model {model}, data {dataset}; same seed, same random draws.",
    lo: draft("ແຫຼ່ງ: ແບບຈຳລອງ Biên Mậu {model}, ຂໍ້ມູນ {dataset}; ການສຸ່ມດຽວກັນ."),
  }),
  warnings: message({ vi: "Cần lưu ý", en: "Please note", lo: draft("ຂໍ້ຄວນລະວັງ") }),
  limits: message({ vi: "Giới hạn của tuyến này", en: "Limits of this corridor", lo: draft("ຂໍ້ຈຳກັດຂອງເສັ້ນທາງ") }),
  products: message({ vi: "Theo nhóm hàng", en: "By product", lo: draft("ຕາມກຸ່ມສິນຄ້າ") }),
  product: message({ vi: "Nhóm hàng", en: "Product", lo: draft("ກຸ່ມສິນຄ້າ") }),
  target: message({ vi: "Mục tiêu", en: "Target", lo: draft("ເປົ້າໝາຍ") }),
  targetValue: message({ vi: "Mục tiêu (triệu USD)", en: "Target (million USD)", lo: draft("ເປົ້າໝາຍ (ລ້ານ USD)") }),
  targetYear: message({ vi: "Vào năm", en: "By year", lo: draft("ໃນປີ") }),
  targetChance: message({
    vi: "Khả năng đạt {value} vào năm {year}: {percent} số lượt tính.",
    en: "Chance of reaching {value} by {year}: {percent} of the draws.",
    lo: draft("ໂອກາດບັນລຸ {value} ໃນປີ {year}: {percent} ຂອງຮອບ."),
  }),
  none: message({ vi: "Không có", en: "None", lo: draft("ບໍ່ມີ") }),
} as const;
