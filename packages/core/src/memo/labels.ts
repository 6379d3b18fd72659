import { draft, type Message, message } from "../i18n/message.ts";

/** Heads of columns and rows. */
export const LABELS = {
  year: message({ vi: "Năm", en: "Year", lo: draft("ປີ") }),
  exports: message({ vi: "Xuất khẩu", en: "Exports", lo: draft("ສົ່ງອອກ") }),
  imports: message({ vi: "Nhập khẩu", en: "Imports", lo: draft("ນຳເຂົ້າ") }),
  total: message({ vi: "Tổng kim ngạch", en: "Total trade", lo: draft("ມູນຄ່າລວມ") }),
  balance: message({ vi: "Cán cân", en: "Balance", lo: draft("ດຸນການຄ້າ") }),
  source: message({ vi: "Nguồn", en: "Source", lo: draft("ແຫຼ່ງ") }),
  output: message({ vi: "Chỉ tiêu", en: "Output", lo: draft("ຕົວຊີ້ວັດ") }),
  median: message({ vi: "Trung vị", en: "Median", lo: draft("ຄ່າກາງ") }),
  side: message({ vi: "Phương án", en: "Case", lo: draft("ກໍລະນີ") }),
  baseline: message({ vi: "Nền", en: "Baseline", lo: draft("ພື້ນຖານ") }),
  scenario: message({ vi: "Kịch bản", en: "Scenario", lo: draft("ສະຖານະການ") }),
  difference: message({ vi: "Chênh lệch", en: "Difference", lo: draft("ສ່ວນຕ່າງ") }),
  demand: message({ vi: "Nhu cầu", en: "Demand", lo: draft("ຄວາມຕ້ອງການ") }),
  passed: message({ vi: "Thông quan được", en: "Passed", lo: draft("ຜ່ານໄດ້") }),
  unserved: message({ vi: "Không qua được", en: "Not served", lo: draft("ຜ່ານບໍ່ໄດ້") }),
  utilisation: message({ vi: "Mức sử dụng năng lực", en: "Utilisation", lo: draft("ການນຳໃຊ້ກຳລັງ") }),
  waitHours: message({ vi: "Thời gian chờ (giờ)", en: "Wait (hours)", lo: draft("ເວລາລໍຖ້າ (ຊົ່ວໂມງ)") }),
  trucksPerDay: message({ vi: "Xe thông quan mỗi ngày", en: "Trucks a day", lo: draft("ລົດຕໍ່ມື້") }),
  trucksTurnedAway: message({
    vi: "Xe không qua được mỗi ngày",
    en: "Trucks a day not served",
    lo: draft("ລົດຜ່ານບໍ່ໄດ້ຕໍ່ມື້"),
  }),
  lever: message({ vi: "Giải pháp", en: "Measure", lo: draft("ມາດຕະການ") }),
  parameter: message({ vi: "Tham số", en: "Parameter", lo: draft("ຕົວແປ") }),
  firstOrder: message({ vi: "Tác động riêng", en: "On its own", lo: draft("ດ້ວຍຕົນເອງ") }),
  withInteractions: message({ vi: "Kể cả tương tác", en: "With interactions", lo: draft("ລວມປະຕິສຳພັນ") }),
  item: message({ vi: "Khoản mục", en: "Item", lo: draft("ລາຍການ") }),
  benefitsUsd: message({ vi: "Lợi ích", en: "Benefits", lo: draft("ຜົນປະໂຫຍດ") }),
  costsUsd: message({ vi: "Chi phí", en: "Costs", lo: draft("ຕົ້ນທຶນ") }),
  npvUsd: message({ vi: "Hiện giá thuần (NPV)", en: "Net present value (NPV)", lo: draft("ມູນຄ່າປັດຈຸບັນສຸດທິ (NPV)") }),
  fiscalNpvUsd: message({ vi: "Hiện giá thuần ngân sách", en: "Fiscal NPV", lo: draft("NPV ງົບປະມານ") }),
  bcr: message({ vi: "Tỷ số lợi ích – chi phí (BCR)", en: "Benefit–cost ratio (BCR)", lo: draft("ອັດຕາສ່ວນ BCR") }),
  irr: message({
    vi: "Suất hoàn vốn nội bộ (IRR)",
    en: "Internal rate of return (IRR)",
    lo: draft("ອັດຕາຜົນຕອບແທນ IRR"),
  }),
  grade: message({ vi: "Mức", en: "Grade", lo: draft("ລະດັບ") }),
  evidence: message({ vi: "Bằng chứng", en: "Evidence", lo: draft("ຫຼັກຖານ") }),
  assumed: message({ vi: "Giá trị dùng trong mô hình", en: "Used in the model", lo: draft("ຄ່າທີ່ໃຊ້") }),
  yearlyShocks: message({ vi: "Biến động từng năm", en: "Yearly shocks", lo: draft("ຄວາມຜັນຜວນລາຍປີ") }),
  productDrift: message({
    vi: "Chuyển dịch cơ cấu nhóm hàng",
    en: "Drift between products",
    lo: draft("ການປ່ຽນໂຄງສ້າງສິນຄ້າ"),
  }),
  closures: message({ vi: "Đóng cửa khẩu ngẫu nhiên", en: "Random closures", lo: draft("ການປິດດ່ານແບບສຸ່ມ") }),
  profile: message({ vi: "Tuyến", en: "Corridor", lo: draft("ເສັ້ນທາງ") }),
  link: message({ vi: "Liên kết kịch bản", en: "Scenario link", lo: draft("ລິ້ງສະຖານະການ") }),
  modelVersion: message({ vi: "Phiên bản mô hình", en: "Model version", lo: draft("ລຸ້ນແບບຈຳລອງ") }),
  datasetVersion: message({ vi: "Phiên bản dữ liệu", en: "Dataset version", lo: draft("ລຸ້ນຂໍ້ມູນ") }),
  seed: message({ vi: "Hạt giống ngẫu nhiên", en: "Random seed", lo: draft("ຄ່າເລີ່ມສຸ່ມ") }),
  draws: message({ vi: "Số lượt mô phỏng", en: "Draws", lo: draft("ຈຳນວນຮອບ") }),
  fingerprint: message({ vi: "Dấu vân tay (SHA)", en: "Fingerprint (SHA)", lo: draft("ລາຍນິ້ວມື (SHA)") }),
  createdOn: message({ vi: "Ngày lập", en: "Made on", lo: draft("ວັນທີສ້າງ") }),
} as const;

/** What the issuing body fills in: left blank, never guessed. Layout of official Vietnamese reports. */
export const FRAME = {
  issuerAbove: message({ vi: "[TÊN CƠ QUAN CHỦ QUẢN]", en: "[SUPERIOR BODY]", lo: draft("[ຊື່ອົງການຂັ້ນເທິງ]") }),
  issuer: message({ vi: "[TÊN CƠ QUAN BAN HÀNH]", en: "[ISSUING BODY]", lo: draft("[ຊື່ອົງການອອກເອກະສານ]") }),
  number: message({ vi: "Số: …/BC-…", en: "No.: …", lo: draft("ເລກທີ: …") }),
  nation: message({
    vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    en: "SOCIALIST REPUBLIC OF VIET NAM",
    lo: draft("ສາທາລະນະລັດ ສັງຄົມນິຍົມ ຫວຽດນາມ"),
  }),
  motto: message({
    vi: "Độc lập - Tự do - Hạnh phúc",
    en: "Independence - Freedom - Happiness",
    lo: draft("ເອກະລາດ - ເສລີພາບ - ຄວາມສຸກ"),
  }),
  placeAndDate: message({
    vi: "[Địa danh], ngày … tháng … năm …",
    en: "[Place], [date]",
    lo: draft("[ສະຖານທີ່], ວັນທີ … ເດືອນ … ປີ …"),
  }),
  recipient: message({ vi: "Kính gửi: [Tên cơ quan nhận]", en: "To: [recipient]", lo: draft("ຮຽນ: [ຜູ້ຮັບ]") }),
  copies: message({ vi: "Nơi nhận:", en: "Copies to:", lo: draft("ບ່ອນສົ່ງ:") }),
  asAbove: message({ vi: "- Như trên;", en: "- As above;", lo: draft("- ຕາມຂ້າງເທິງ;") }),
  file: message({ vi: "- Lưu: VT, ….", en: "- File: ….", lo: draft("- ເກັບໄວ້: ….") }),
  position: message({
    vi: "[CHỨC VỤ CỦA NGƯỜI KÝ]",
    en: "[POSITION OF SIGNATORY]",
    lo: draft("[ຕຳແໜ່ງຜູ້ລົງນາມ]"),
  }),
  sign: message({ vi: "(Chữ ký, dấu)", en: "(Signature, seal)", lo: draft("(ລາຍເຊັນ, ຕາປະທັບ)") }),
  name: message({ vi: "[Họ và tên]", en: "[Full name]", lo: draft("[ຊື່ ແລະ ນາມສະກຸນ]") }),
} as const;

/** How a distribution is told. */
export const DISTRIBUTIONS = {
  fixed: message({ vi: "cố định {value}", en: "fixed at {value}", lo: draft("ຄົງທີ່ {value}") }),
  uniform: message({
    vi: "phân phối đều, từ {min} đến {max}",
    en: "uniform, {min} to {max}",
    lo: draft("ສະໝ່ຳສະເໝີ, {min} ຫາ {max}"),
  }),
  normal: message({
    vi: "phân phối chuẩn, trung bình {mean}, độ lệch chuẩn {sd}",
    en: "normal, mean {mean}, standard deviation {sd}",
    lo: draft("ປົກກະຕິ, ສະເລ່ຍ {mean}, ສ່ວນບ່ຽງເບນ {sd}"),
  }),
  lognormal: message({
    vi: "phân phối log-chuẩn, trung vị {median}, độ lệch chuẩn của log {sdLog}",
    en: "lognormal, median {median}, log standard deviation {sdLog}",
    lo: draft("log-ປົກກະຕິ, ຄ່າກາງ {median}, ສ່ວນບ່ຽງເບນ log {sdLog}"),
  }),
  spikeLognormal: message({
    vi: "bằng không với xác suất {pZero}; còn lại log-chuẩn, trung vị {median}, độ lệch chuẩn của log {sdLog}",
    en: "zero with probability {pZero}, else lognormal, median {median}, log standard deviation {sdLog}",
    lo: draft("ສູນດ້ວຍຄວາມເປັນໄປໄດ້ {pZero}; ນອກນັ້ນ log-ປົກກະຕິ, ຄ່າກາງ {median}, ສ່ວນບ່ຽງເບນ log {sdLog}"),
  }),
  pert: message({
    vi: "PERT: thấp nhất {min}, khả dĩ nhất {mode}, cao nhất {max}",
    en: "PERT: lowest {min}, most likely {mode}, highest {max}",
    lo: draft("PERT: ຕ່ຳສຸດ {min}, ເປັນໄປໄດ້ສຸດ {mode}, ສູງສຸດ {max}"),
  }),
  triangular: message({
    vi: "tam giác: thấp nhất {min}, khả dĩ nhất {mode}, cao nhất {max}",
    en: "triangular: lowest {min}, most likely {mode}, highest {max}",
    lo: draft("ສາມຫຼ່ຽມ: ຕ່ຳສຸດ {min}, ເປັນໄປໄດ້ສຸດ {mode}, ສູງສຸດ {max}"),
  }),
  bernoulli: message({
    vi: "xảy ra với xác suất {p}",
    en: "happens with probability {p}",
    lo: draft("ເກີດດ້ວຍຄວາມເປັນໄປໄດ້ {p}"),
  }),
  other: message({ vi: "phân phối rời rạc", en: "discrete", lo: draft("ບໍ່ຕໍ່ເນື່ອງ") }),
  user: message({ vi: "người dùng đặt {value}", en: "set by the user: {value}", lo: draft("ຜູ້ໃຊ້ກຳນົດ {value}") }),
  missing: message({ vi: "người dùng chưa nhập", en: "not entered by the user", lo: draft("ຜູ້ໃຊ້ຍັງບໍ່ປ້ອນ") }),
} as const;

/** What supports an assumption where it is no document. */
export const SUPPORT: ReadonlyMap<string, Message<unknown>> = new Map([
  ["expert", message({ vi: "chuyên gia", en: "judgement", lo: draft("ຜູ້ຊ່ຽວຊານ") })],
  ["data", message({ vi: "số liệu", en: "data", lo: draft("ຂໍ້ມູນ") })],
  ["shrunk", message({ vi: "thu hẹp về trung bình", en: "shrunk", lo: draft("ຫຍໍ້ເຂົ້າຫາຄ່າສະເລ່ຍ") })],
  ["user", message({ vi: "người dùng", en: "user", lo: draft("ຜູ້ໃຊ້") })],
  ["identity", message({ vi: "đẳng thức", en: "identity", lo: draft("ສົມຜົນ") })],
]);
