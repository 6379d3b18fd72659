import { draft, message } from "../i18n/message.ts";

/** Sentences of a memo. No digit stands in them: every figure comes in through a hole. */
export const MEMO_TEXTS = {
  title: message({ vi: "BÁO CÁO", en: "REPORT", lo: draft("ບົດລາຍງານ") }),
  subject: message({
    vi: "Kết quả mô phỏng kịch bản chính sách thương mại biên giới tuyến {profile}, giai đoạn {first}–{last}",
    en: "Simulated border-trade policy scenario for {profile}, {first}–{last}",
    lo: draft("ຜົນການຈຳລອງສະຖານະການນະໂຍບາຍການຄ້າຊາຍແດນ {profile}, {first}–{last}"),
  }),
  span: message({ vi: "từ {low} đến {high}", en: "{low} to {high}", lo: draft("{low} ຫາ {high}") }),

  unit: message({ vi: "Đơn vị: {unit}", en: "Unit: {unit}", lo: draft("ຫົວໜ່ວຍ: {unit}") }),
  bandHead: message({ vi: "Khoảng {percent}", en: "{percent} band", lo: draft("ຊ່ວງ {percent}") }),

  summary: message({ vi: "TÓM TẮT", en: "SUMMARY", lo: draft("ສະຫຼຸບ") }),
  topNumber: message({
    vi: "Năm {year}, tổng kim ngạch theo kịch bản đạt {median} (trung vị); {band} số lượt mô phỏng nằm trong khoảng {span}. Kịch bản nền: {baseline}.",
    en: "In {year} total trade under the scenario reaches {median} (median); {band} of the draws lie in the range {span}. Baseline: {baseline}.",
    lo: draft("ປີ {year}, ມູນຄ່າລວມຕາມສະຖານະການ {median} (ຄ່າກາງ); {band} ຂອງຮອບຈຳລອງຢູ່ໃນຊ່ວງ {span}. ພື້ນຖານ: {baseline}."),
  }),
  topBaseline: message({
    vi: "Năm {year}, tổng kim ngạch theo kịch bản nền đạt {median} (trung vị); {band} số lượt mô phỏng nằm trong khoảng {span}.",
    en: "In {year} total trade under the baseline reaches {median} (median); {band} of the draws lie in the range {span}.",
    lo: draft("ປີ {year}, ມູນຄ່າລວມຕາມພື້ນຖານ {median} (ຄ່າກາງ); {band} ຂອງຮອບຈຳລອງຢູ່ໃນຊ່ວງ {span}."),
  }),
  topDifference: message({
    vi: "Phần tăng thêm nhờ các giải pháp năm {year}: {median} (trung vị), khoảng {band}: {span}.",
    en: "Added by the measures in {year}: {median} (median), {band} band: {span}.",
    lo: draft("ສ່ວນເພີ່ມຈາກມາດຕະການປີ {year}: {median} (ຄ່າກາງ), ຊ່ວງ {band}: {span}."),
  }),
  topLoss: message({
    vi: "Chênh lệch so với kịch bản nền năm {year}: {median} (trung vị), khoảng {band}: {span}.",
    en: "Difference from the baseline in {year}: {median} (median), {band} band: {span}.",
    lo: draft("ຕ່າງຈາກພື້ນຖານປີ {year}: {median} (ຄ່າກາງ), ຊ່ວງ {band}: {span}."),
  }),
  topPassed: message({
    vi: "Trong nhu cầu năm {year}, phần thông quan được với năng lực cửa khẩu giả định là {passed} (trung vị).",
    en: "Of the demand of {year}, {passed} (median) can pass with the gate capacity assumed.",
    lo: draft("ໃນຄວາມຕ້ອງການປີ {year}, ສ່ວນທີ່ຜ່ານດ່ານໄດ້ຕາມກຳລັງທີ່ສົມມຸດ {passed} (ຄ່າກາງ)."),
  }),
  topTarget: message({
    vi: "Mục tiêu {target} vào năm {year} đạt được trong {chance} số lượt mô phỏng.",
    en: "The target of {target} in {year} is reached in {chance} of the draws.",
    lo: draft("ເປົ້າໝາຍ {target} ໃນປີ {year} ບັນລຸໃນ {chance} ຂອງຮອບຈຳລອງ."),
  }),
  topNoMove: message({
    vi: "Không giải pháp nào được áp dụng: kịch bản trùng với kịch bản nền.",
    en: "No measure is applied: the scenario equals the baseline.",
    lo: draft("ບໍ່ມີມາດຕະການໃດຖືກນຳໃຊ້: ສະຖານະການຄືກັບພື້ນຖານ."),
  }),
  notAForecast: message({
    vi: "Với {count} điểm số liệu năm đã công bố, đây là kịch bản để so sánh phương án, không phải dự báo.",
    en: "With {count} published annual points this is a scenario for comparing options, not a forecast.",
    lo: draft("ດ້ວຍຂໍ້ມູນລາຍປີ {count} ຈຸດທີ່ເຜີຍແຜ່, ນີ້ແມ່ນສະຖານະການເພື່ອປຽບທຽບ ບໍ່ແມ່ນການຄາດການ."),
  }),
  noHistoryForecast: message({
    vi: "Đây là kịch bản để so sánh phương án, không phải dự báo.",
    en: "This is a scenario for comparing options, not a forecast.",
    lo: draft("ນີ້ແມ່ນສະຖານະການເພື່ອປຽບທຽບ ບໍ່ແມ່ນການຄາດການ."),
  }),

  history: message({ vi: "SỐ LIỆU ĐÃ CÔNG BỐ", en: "PUBLISHED FIGURES", lo: draft("ຂໍ້ມູນທີ່ເຜີຍແຜ່") }),
  historyCaption: message({
    vi: "Kim ngạch xuất nhập khẩu tuyến {profile} theo các nguồn",
    en: "Exports and imports, {profile}, as the sources report",
    lo: draft("ມູນຄ່າສົ່ງອອກ-ນຳເຂົ້າ {profile} ຕາມແຫຼ່ງຂໍ້ມູນ"),
  }),
  noHistory: message({
    vi: "Chưa có chuỗi số liệu năm đã công bố cho tuyến này trong bộ dữ liệu.",
    en: "The dataset holds no published yearly series for this corridor.",
    lo: draft("ບໍ່ມີຊຸດຂໍ້ມູນລາຍປີສຳລັບເສັ້ນທາງນີ້."),
  }),
  conflicts: message({
    vi: "Những điểm các nguồn chưa thống nhất và cách xử lý:",
    en: "Where the sources disagree, and how it is handled:",
    lo: draft("ບ່ອນທີ່ແຫຼ່ງຂໍ້ມູນບໍ່ກົງກັນ ແລະ ວິທີຈັດການ:"),
  }),
  disputed: message({
    vi: "Dấu (*): con số còn có điểm chưa thống nhất, nêu bên dưới. Cán cân do báo cáo này tính từ xuất khẩu trừ nhập khẩu.",
    en: "(*): the figure is disputed, see below. The balance is computed here as exports less imports.",
    lo: draft("(*): ຕົວເລກຍັງບໍ່ກົງກັນ, ເບິ່ງຂ້າງລຸ່ມ. ດຸນການຄ້າຄິດໄລ່ຈາກສົ່ງອອກລົບນຳເຂົ້າ."),
  }),

  changes: message({
    vi: "NHỮNG THAY ĐỔI SO VỚI KỊCH BẢN NỀN",
    en: "WHAT CHANGES AGAINST THE BASELINE",
    lo: draft("ສິ່ງທີ່ປ່ຽນຈາກພື້ນຖານ"),
  }),
  change: message({
    vi: "{lever}: từ chưa thực hiện (kịch bản nền) lên mức {level}, bắt đầu từ năm {year}.",
    en: "{lever}: from not applied (baseline) to {level}, starting in {year}.",
    lo: draft("{lever}: ຈາກບໍ່ໄດ້ນຳໃຊ້ (ພື້ນຖານ) ເປັນລະດັບ {level}, ເລີ່ມປີ {year}."),
  }),
  agree: message({
    vi: " Cơ quan, đối tác cần đồng thuận: {who}",
    en: " Who must agree: {who}",
    lo: draft(" ຜູ້ທີ່ຕ້ອງເຫັນດີ: {who}"),
  }),
  field: message({ vi: " {field}: {value}.", en: " {field}: {value}.", lo: draft(" {field}: {value}.") }),
  capex: message({
    vi: " Vốn đầu tư do người dùng nhập: {cost}.",
    en: " Investment cost entered: {cost}.",
    lo: draft(" ທຶນລົງທຶນທີ່ປ້ອນ: {cost}."),
  }),
  opex: message({
    vi: " Chi phí hằng năm do người dùng nhập: {cost}.",
    en: " Yearly cost entered: {cost}.",
    lo: draft(" ຄ່າໃຊ້ຈ່າຍຕໍ່ປີທີ່ປ້ອນ: {cost}."),
  }),
  noCost: message({ vi: " Chưa nhập chi phí.", en: " No cost entered.", lo: draft(" ຍັງບໍ່ໄດ້ປ້ອນຕົ້ນທຶນ.") }),
  shock: message({
    vi: "Tình huống giả định, tác động cả kịch bản nền: {shock}.",
    en: "Assumed event, in the baseline too: {shock}.",
    lo: draft("ເຫດການສົມມຸດ, ມີໃນພື້ນຖານດ້ວຍ: {shock}."),
  }),
  override: message({
    vi: "Tham số “{parameter}” do người dùng đặt: từ {before} thành {after} (cả hai kịch bản).",
    en: "Parameter “{parameter}” set by the user: from {before} to {after} (both runs).",
    lo: draft("ຕົວແປ “{parameter}” ຜູ້ໃຊ້ກຳນົດ: ຈາກ {before} ເປັນ {after} (ທັງສອງ)."),
  }),
  baselineChoice: message({
    vi: "Kịch bản nền được chọn: {baseline}.",
    en: "Baseline chosen: {baseline}.",
    lo: draft("ພື້ນຖານທີ່ເລືອກ: {baseline}."),
  }),
  formula: message({
    vi: "Phương trình “{equation}” do người dùng thay bằng: {formula}",
    en: "Equation “{equation}” replaced by the user: {formula}",
    lo: draft("ສົມຜົນ “{equation}” ຜູ້ໃຊ້ປ່ຽນເປັນ: {formula}"),
  }),

  results: message({ vi: "KẾT QUẢ MÔ PHỎNG", en: "RESULTS", lo: draft("ຜົນການຈຳລອງ") }),
  resultsCaption: message({ vi: "Kết quả năm {year}", en: "Results in {year}", lo: draft("ຜົນປີ {year}") }),
  resultsNote: message({
    vi: "Trung vị là mức mà một nửa số lượt mô phỏng cao hơn, một nửa thấp hơn. Chênh lệch được tính theo từng lượt mô phỏng, nên trung vị của chênh lệch có thể khác hiệu của hai trung vị.",
    en: "Half of the draws lie above the median and half below. The difference is taken draw by draw, so its median may differ from the difference of the two medians.",
    lo: draft("ຄ່າກາງ: ເຄິ່ງໜຶ່ງຂອງຮອບສູງກວ່າ, ເຄິ່ງໜຶ່ງຕ່ຳກວ່າ. ສ່ວນຕ່າງຄິດໄລ່ຕາມແຕ່ລະຮອບ."),
  }),

  gates: message({
    vi: "NĂNG LỰC THÔNG QUAN TẠI CỬA KHẨU",
    en: "WHAT THE GATES CAN PASS",
    lo: draft("ກຳລັງຜ່ານດ່ານ"),
  }),
  gatesNote: message({
    vi: "Số làn, giờ làm việc và thời gian xử lý mỗi lượt xe là giả định cho tới khi được đo tại chỗ.",
    en: "Lanes, hours and minutes per truck are assumptions until they are measured on the spot.",
    lo: draft("ຈຳນວນຊ່ອງ, ເວລາ ແລະ ນາທີຕໍ່ຄັນແມ່ນການສົມມຸດ ຈົນກວ່າຈະວັດແທກ."),
  }),
  noGates: message({
    vi: "Tuyến này chưa có mô hình cửa khẩu: kết quả là nhu cầu, chưa xét năng lực thông quan.",
    en: "No gate is modelled in this corridor: results are demand, without regard to gate capacity.",
    lo: draft("ເສັ້ນທາງນີ້ຍັງບໍ່ມີແບບຈຳລອງດ່ານ: ຜົນແມ່ນຄວາມຕ້ອງການ."),
  }),
  passedCaption: message({
    vi: "Nhu cầu và phần thông quan được, năm {year}",
    en: "Demand and what passes, {year}",
    lo: draft("ຄວາມຕ້ອງການ ແລະ ສ່ວນທີ່ຜ່ານໄດ້, ປີ {year}"),
  }),
  gateCaption: message({ vi: "Cửa khẩu {gate}", en: "{gate} gate", lo: draft("ດ່ານ {gate}") }),
  gateIdle: message({
    vi: "Cửa khẩu {gate}: chưa có xe hàng thông quan trong mô phỏng ở các năm được xem.",
    en: "{gate}: no freight passes in the years shown.",
    lo: draft("ດ່ານ {gate}: ບໍ່ມີລົດສິນຄ້າຜ່ານໃນປີທີ່ເບິ່ງ."),
  }),
  gateFull: message({
    vi: "Theo kịch bản, từ năm {year} trung vị nhu cầu qua cửa khẩu {gate} vượt năng lực giả định.",
    en: "Under the scenario the median demand at {gate} exceeds the assumed capacity from {year}.",
    lo: draft("ຕາມສະຖານະການ, ແຕ່ປີ {year} ຄ່າກາງຂອງຄວາມຕ້ອງການຜ່ານດ່ານ {gate} ເກີນກຳລັງສົມມຸດ."),
  }),

  effects: message({
    vi: "ĐÓNG GÓP CỦA TỪNG GIẢI PHÁP VÀ NGUỒN BẤT ĐỊNH",
    en: "WHAT EACH MEASURE ADDS, AND WHAT DRIVES THE SPREAD",
    lo: draft("ສ່ວນປະກອບຂອງແຕ່ລະມາດຕະການ ແລະ ທີ່ມາຂອງຄວາມບໍ່ແນ່ນອນ"),
  }),
  contributionsCaption: message({
    vi: "Đóng góp vào tổng kim ngạch, các đại lượng khác ở mức trung vị",
    en: "Contribution to total trade, everything else at its median",
    lo: draft("ສ່ວນປະກອບຕໍ່ມູນຄ່າລວມ, ສິ່ງອື່ນຢູ່ຄ່າກາງ"),
  }),
  driversCaption: message({
    vi: "Tham số gây ra phần lớn mức bất định (chỉ số Sobol)",
    en: "Parameters behind most of the spread (Sobol indices)",
    lo: draft("ຕົວແປທີ່ເຮັດໃຫ້ບໍ່ແນ່ນອນຫຼາຍສຸດ (Sobol)"),
  }),
  noDrivers: message({
    vi: "Lần chạy này chưa tính phân rã phương sai, nên chưa nêu được tham số nào gây ra phần lớn mức bất định.",
    en: "This run did not decompose its variance, so the main causes of the spread are not listed.",
    lo: draft("ການຄິດໄລ່ນີ້ບໍ່ໄດ້ແຍກຄວາມແປປ່ຽນ, ຈຶ່ງບໍ່ບອກສາເຫດຫຼັກ."),
  }),

  appraisal: message({ vi: "THẨM ĐỊNH KINH TẾ", en: "ECONOMIC APPRAISAL", lo: draft("ການປະເມີນເສດຖະກິດ") }),
  appraisalCaption: message({
    vi: "Chi phí và lợi ích, quy về giá trị năm cơ sở",
    en: "Costs and benefits, discounted to the base year",
    lo: draft("ຕົ້ນທຶນ ແລະ ຜົນປະໂຫຍດ, ຄິດເປັນມູນຄ່າປີຖານ"),
  }),
  appraisalChance: message({
    vi: "Hiện giá thuần dương trong {chance} số lượt mô phỏng; suất chiết khấu {rate}.",
    en: "Net present value is positive in {chance} of the draws; discount rate {rate}.",
    lo: draft("ມູນຄ່າປັດຈຸບັນສຸດທິເປັນບວກໃນ {chance} ຂອງຮອບ; ອັດຕາສ່ວນຫຼຸດ {rate}."),
  }),
  withheldCosts: message({
    vi: "Chưa đưa ra chỉ tiêu chi phí – lợi ích vì còn giải pháp chưa có chi phí: {levers}. Mô hình không tự đặt ra chi phí.",
    en: "No cost–benefit figure is given because costs are missing for: {levers}. The model invents no cost.",
    lo: draft("ຍັງບໍ່ໃຫ້ຕົວເລກຕົ້ນທຶນ-ຜົນປະໂຫຍດ ເພາະຍັງບໍ່ມີຕົ້ນທຶນຂອງ: {levers}. ແບບຈຳລອງບໍ່ສົມມຸດຕົ້ນທຶນເອງ."),
  }),
  withheldNoMove: message({
    vi: "Không có giải pháp nào được áp dụng nên không có gì để thẩm định.",
    en: "No measure is applied, so there is nothing to appraise.",
    lo: draft("ບໍ່ມີມາດຕະການໃດ ຈຶ່ງບໍ່ມີຫຍັງໃຫ້ປະເມີນ."),
  }),
  withheldOther: message({
    vi: "Lần chạy này không có phần thẩm định kinh tế.",
    en: "This run holds no appraisal.",
    lo: draft("ການຄິດໄລ່ນີ້ບໍ່ມີການປະເມີນ."),
  }),
  appraisalShort: message({
    vi: "Hiện giá thuần: {median} (trung vị), khoảng {band}: {span}.",
    en: "Net present value: {median} (median), {band} band: {span}.",
    lo: draft("ມູນຄ່າປັດຈຸບັນສຸດທິ: {median} (ຄ່າກາງ), ຊ່ວງ {band}: {span}."),
  }),

  assumptions: message({
    vi: "GIẢ ĐỊNH VÀ MỨC ĐỘ BẰNG CHỨNG",
    en: "ASSUMPTIONS AND EVIDENCE",
    lo: draft("ການສົມມຸດ ແລະ ຫຼັກຖານ"),
  }),
  leverEvidenceCaption: message({
    vi: "Bằng chứng của các giải pháp được áp dụng",
    en: "Evidence for the measures applied",
    lo: draft("ຫຼັກຖານຂອງມາດຕະການທີ່ນຳໃຊ້"),
  }),
  parametersCaption: message({
    vi: "Các tham số bất định của mô hình",
    en: "Uncertain parameters of the model",
    lo: draft("ຕົວແປບໍ່ແນ່ນອນຂອງແບບຈຳລອງ"),
  }),
  gradesNote: message({
    vi: "Mức bằng chứng: a – nhân quả, sát bối cảnh; b – nhân quả, ở nơi khác; c – tương quan; d – phán đoán chuyên gia. Mã bắt đầu bằng chữ E chỉ hàng trong bảng bằng chứng của mô hình.",
    en: "Evidence: a – causal and close; b – causal, elsewhere; c – correlation; d – judgement. Codes that begin with E are rows of the model's evidence table.",
    lo: draft("ຫຼັກຖານ: a – ສາເຫດ, ໃກ້ຄຽງ; b – ສາເຫດ, ບ່ອນອື່ນ; c – ຄວາມສຳພັນ; d – ການຕັດສິນ. ລະຫັດ E ແມ່ນແຖວໃນຕາຕະລາງຫຼັກຖານ."),
  }),

  limits: message({ vi: "GIỚI HẠN CỦA KẾT QUẢ", en: "LIMITS", lo: draft("ຂໍ້ຈຳກັດ") }),
  universe: message({
    vi: "Phạm vi số liệu: {note}",
    en: "What the figures count: {note}",
    lo: draft("ຂອບເຂດຂໍ້ມູນ: {note}"),
  }),
  leverLimit: message({ vi: "{lever}: {note}", en: "{lever}: {note}", lo: draft("{lever}: {note}") }),
  notIdentified: message({
    vi: "Số liệu địa phương không đủ để ước lượng tác động của bất kỳ giải pháp nào; mức tác động lấy từ nghiên cứu ở nơi khác hoặc phán đoán chuyên gia.",
    en: "Local data cannot identify the effect of any measure; effects are borrowed from studies elsewhere or are expert judgement.",
    lo: draft("ຂໍ້ມູນທ້ອງຖິ່ນບໍ່ພຽງພໍເພື່ອປະເມີນຜົນຂອງມາດຕະການໃດ; ຜົນຢືມຈາກການສຶກສາບ່ອນອື່ນ ຫຼື ການຕັດສິນ."),
  }),

  sources: message({ vi: "NGUỒN SỐ LIỆU", en: "SOURCES", lo: draft("ແຫຼ່ງຂໍ້ມູນ") }),
  sourceEntry: message({
    vi: "{label} {title}. {publisher}{published}.",
    en: "{label} {title}. {publisher}{published}.",
    lo: draft("{label} {title}. {publisher}{published}."),
  }),
  publishedOn: message({ vi: ", {date}", en: ", {date}", lo: draft(", {date}") }),
  sourceUrl: message({ vi: " {url}.", en: " {url}.", lo: draft(" {url}.") }),
  locators: message({ vi: " Vị trí: {locators}.", en: " At: {locators}.", lo: draft(" ທີ່: {locators}.") }),

  identity: message({
    vi: "THÔNG TIN NHẬN DẠNG LẦN CHẠY MÔ HÌNH",
    en: "IDENTITY OF THE RUN",
    lo: draft("ຂໍ້ມູນຂອງການຄິດໄລ່"),
  }),
  identityNote: message({
    vi: "Mọi con số mô phỏng trong báo cáo này lấy từ đúng lần chạy nêu trên. Mở liên kết để chạy lại; nếu dấu vân tay khác, kết quả đã thay đổi và báo cáo cần lập lại.",
    en: "Every simulated number in this report comes from exactly this run. Open the link to run it again; if the fingerprint differs, the results have changed and the report must be made anew.",
    lo: draft("ຕົວເລກຈຳລອງທັງໝົດມາຈາກການຄິດໄລ່ນີ້. ເປີດລິ້ງເພື່ອຄິດໄລ່ຄືນ; ຖ້າລາຍນິ້ວມືຕ່າງ ຜົນໄດ້ປ່ຽນແລ້ວ."),
  }),
} as const;
