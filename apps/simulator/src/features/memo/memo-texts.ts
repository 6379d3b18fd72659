import { draft, message } from "@bienmau/core/i18n";

export const MEMO_PANEL_TEXTS = {
  title: message({ vi: "Báo cáo", en: "Report", lo: draft("ບົດລາຍງານ") }),
  lead: message({
    vi: "Lập báo cáo theo thể thức văn bản hành chính từ đúng lần chạy này: bảng, biểu đồ, khoảng dự phóng, nguồn, giả định và giới hạn. Tên cơ quan, số văn bản và người ký để trống.",
    en: "A report in the layout of Vietnamese official documents, from exactly this run: tables, charts, bands, sources, assumptions and limits. Issuing body, number and signatory are left blank.",
    lo: draft(
      "ບົດລາຍງານຕາມຮູບແບບເອກະສານທາງການຈາກການຄິດໄລ່ນີ້: ຕາຕະລາງ, ແຜນວາດ, ຊ່ວງ, ແຫຼ່ງ, ການສົມມຸດ ແລະ ຂໍ້ຈຳກັດ. ຊື່ອົງການ, ເລກທີ ແລະ ຜູ້ລົງນາມປະໄວ້ຫວ່າງ.",
    ),
  }),
  make: message({ vi: "Lập báo cáo", en: "Make the report", lo: draft("ສ້າງບົດລາຍງານ") }),
  remake: message({
    vi: "Lập lại từ kịch bản hiện tại",
    en: "Make it anew from this scenario",
    lo: draft("ສ້າງຄືນຈາກສະຖານະການນີ້"),
  }),
  stale: message({
    vi: "Kết quả của kịch bản đã thay đổi kể từ khi lập báo cáo này. Các con số dưới đây thuộc lần chạy cũ.",
    en: "The scenario's results have changed since this report was made. The figures below belong to the earlier run.",
    lo: draft("ຜົນຂອງສະຖານະການໄດ້ປ່ຽນຫຼັງຈາກສ້າງບົດລາຍງານນີ້. ຕົວເລກຂ້າງລຸ່ມແມ່ນຂອງການຄິດໄລ່ເກົ່າ."),
  }),
  docx: message({ vi: "Tải tệp Word (.docx)", en: "Download Word (.docx)", lo: draft("ດາວໂຫຼດ Word (.docx)") }),
  pdf: message({ vi: "Tải tệp PDF", en: "Download PDF", lo: draft("ດາວໂຫຼດ PDF") }),
  print: message({ vi: "In", en: "Print", lo: draft("ພິມ") }),
  close: message({ vi: "Đóng báo cáo", en: "Close the report", lo: draft("ປິດບົດລາຍງານ") }),
  failed: message({
    vi: "Không tạo được tệp. Hãy thử lại; báo cáo vẫn ở bên dưới.",
    en: "The file could not be made. Try again; the report is still below.",
    lo: draft("ສ້າງໄຟລ໌ບໍ່ໄດ້. ລອງໃໝ່; ບົດລາຍງານຍັງຢູ່ຂ້າງລຸ່ມ."),
  }),
  same: message({
    vi: "Kịch bản này mở từ một báo cáo; kết quả hôm nay trùng khớp với báo cáo đó.",
    en: "This scenario was opened from a report; today's results are those of the report.",
    lo: draft("ສະຖານະການນີ້ເປີດຈາກບົດລາຍງານ; ຜົນມື້ນີ້ກົງກັບບົດລາຍງານນັ້ນ."),
  }),
  changed: message({
    vi: "Kịch bản này mở từ một báo cáo, nhưng kết quả nay đã khác: tổng kim ngạch năm {year} trong báo cáo là {before}, nay là {after} (trung vị).",
    en: "This scenario was opened from a report, but the results differ now: total trade in {year} was {before} in the report and is {after} now (median).",
    lo: draft("ສະຖານະການນີ້ເປີດຈາກບົດລາຍງານ, ແຕ່ຜົນຕ່າງກັນແລ້ວ: ມູນຄ່າລວມປີ {year} ໃນບົດລາຍງານ {before}, ດຽວນີ້ {after} (ຄ່າກາງ)."),
  }),
  changedModel: message({
    vi: " Mô hình: {before} → {after}.",
    en: " Model: {before} → {after}.",
    lo: draft(" ແບບຈຳລອງ: {before} → {after}."),
  }),
  changedData: message({
    vi: " Dữ liệu: {before} → {after}.",
    en: " Data: {before} → {after}.",
    lo: draft(" ຂໍ້ມູນ: {before} → {after}."),
  }),
} as const;
