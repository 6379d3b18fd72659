import { draft, message } from "@bienmau/core/i18n";

/** What is said of a line of an upload. */
export const LINE_WORDS = {
  unreadable: message({
    vi: "Không đọc được dòng này như một bảng CSV (thiếu hoặc thừa dấu ngoặc kép?).",
    en: "This line cannot be read as CSV (a quotation mark missing or too many?).",
    lo: draft("ອ່ານແຖວນີ້ເປັນ CSV ບໍ່ໄດ້."),
  }),
  "unknown-column": message({
    vi: "Không có cột này. Các cột: {known}.",
    en: "There is no such column. Columns: {known}.",
    lo: draft("ບໍ່ມີຖັນນີ້. ຖັນທີ່ມີ: {known}."),
  }),
  "missing-column": message({ vi: "Thiếu cột này.", en: "This column is missing.", lo: draft("ຂາດຖັນນີ້.") }),
  "too-long": message({
    vi: "Bảng dài quá; hãy chia thành nhiều tệp.",
    en: "The table is too long; split it into several files.",
    lo: draft("ຕາຕະລາງຍາວເກີນໄປ; ກະລຸນາແບ່ງເປັນຫຼາຍໄຟລ໌."),
  }),
  empty: message({ vi: "Bảng không có dòng nào.", en: "The table has no rows.", lo: draft("ຕາຕະລາງບໍ່ມີແຖວ.") }),
  "missing-cell": message({
    vi: "Ô này không được để trống.",
    en: "This cell must not be empty.",
    lo: draft("ຊ່ອງນີ້ຫວ່າງບໍ່ໄດ້."),
  }),
  "unknown-id": message({
    vi: "Không có mã “{given}”.",
    en: "There is no “{given}”.",
    lo: draft("ບໍ່ມີລະຫັດ “{given}”."),
  }),
  "not-a-number": message({
    vi: "“{given}” không phải là số. Viết bằng đơn vị gốc, dấu chấm thập phân, không dấu ngăn nghìn: 140000000.",
    en: "“{given}” is not a number. Write it in base units with a decimal point and no thousands marks: 140000000.",
    lo: draft("“{given}” ບໍ່ແມ່ນຕົວເລກ. ຂຽນເປັນຫົວໜ່ວຍພື້ນຖານ: 140000000."),
  }),
  "wrong-unit": message({
    vi: "Chỉ tiêu này tính bằng {unit}, không phải “{given}”.",
    en: "This indicator is in {unit}, not “{given}”.",
    lo: draft("ຕົວຊີ້ວັດນີ້ໃຊ້ {unit}, ບໍ່ແມ່ນ “{given}”."),
  }),
  malformed: message({
    vi: "“{given}” chưa đúng dạng: {why}.",
    en: "“{given}” is not in the right form: {why}.",
    lo: draft("“{given}” ຮູບແບບບໍ່ຖືກຕ້ອງ: {why}."),
  }),
  twice: message({
    vi: "Dòng {other} đã có cùng số liệu này.",
    en: "Line {other} already has this figure.",
    lo: draft("ແຖວ {other} ມີຕົວເລກນີ້ແລ້ວ."),
  }),
  conflict: message({
    vi: "Nguồn {source} ghi {held} {unit} cho cùng chỉ tiêu và kỳ. Cả hai số sẽ được hiển thị; số đã có không bị thay.",
    en: "Source {source} has {held} {unit} for the same measure and period. Both will be shown; the figure held is not replaced.",
    lo: draft("ແຫຼ່ງ {source} ລະບຸ {held} {unit} ສຳລັບຕົວຊີ້ວັດແລະໄລຍະດຽວກັນ. ຈະສະແດງທັງສອງ."),
  }),
  repeated: message({
    vi: "Trùng với số đã có từ nguồn {source}.",
    en: "The same as the figure held from source {source}.",
    lo: draft("ຄືກັບຕົວເລກທີ່ມີຈາກແຫຼ່ງ {source}."),
  }),
} as const;
