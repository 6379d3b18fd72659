import { draft, message } from "@bienmau/core/i18n";

export const ASSUMPTION_TEXTS = {
  title: message({ vi: "Giả định của mô hình", en: "Assumptions of the model", lo: draft("ຂໍ້ສົມມຸດຂອງແບບຈຳລອງ") }),
  lead: message({
    vi: "Mỗi tham số có phân bố, hạng bằng chứng và nguồn. Gõ số của mình vào cột cuối để thay; để trống là dùng phân bố của mô hình.",
    en: "Every parameter has a distribution, an evidence grade and a source. Type your own number in the last column to replace it; empty means the model's distribution.",
    lo: draft("ແຕ່ລະຕົວແປມີການແຈກຢາຍ, ລະດັບຫຼັກຖານ ແລະ ແຫຼ່ງ. ພິມຕົວເລກຂອງທ່ານໃນຖັນສຸດທ້າຍ."),
  }),
  rests: message({
    vi: "Kết quả dựa vào đâu: {data} tham số lấy từ số liệu, {literature} từ nghiên cứu nơi khác, {expert} do phán đoán, {user} chờ người dùng nhập.",
    en: "What this rests on: {data} parameters from data, {literature} from studies elsewhere, {expert} by judgement, {user} waiting for the user's number.",
    lo: draft("ຜົນອີງໃສ່: {data} ຕົວແປຈາກຂໍ້ມູນ, {literature} ຈາກການສຶກສາ, {expert} ຈາກການຕັດສິນ, {user} ລໍຖ້າຜູ້ໃຊ້."),
  }),
  show: message({ vi: "Xem {count} tham số", en: "Show {count} parameters", lo: draft("ເບິ່ງ {count} ຕົວແປ") }),
  name: message({ vi: "Tham số", en: "Parameter", lo: draft("ຕົວແປ") }),
  distribution: message({ vi: "Phân bố", en: "Distribution", lo: draft("ການແຈກຢາຍ") }),
  grade: message({ vi: "Hạng", en: "Grade", lo: draft("ລະດັບ") }),
  source: message({ vi: "Nguồn", en: "Source", lo: draft("ແຫຼ່ງ") }),
  own: message({ vi: "Số của bạn", en: "Your number", lo: draft("ຕົວເລກຂອງທ່ານ") }),
  ownFor: message({ vi: "Số của bạn cho: {name}", en: "Your number for {name}", lo: draft("ຕົວເລກຂອງທ່ານສຳລັບ {name}") }),
  changed: message({
    vi: "{name}: đặt cố định {value}.",
    en: "{name}: fixed at {value}.",
    lo: draft("{name}: ກຳນົດ {value}."),
  }),
  median: message({ vi: "trung vị {value}", en: "median {value}", lo: draft("ຄ່າກາງ {value}") }),
  mean: message({
    vi: "trung bình {mean}, độ lệch chuẩn {sd}",
    en: "mean {mean}, SD {sd}",
    lo: draft("ສະເລ່ຍ {mean}, SD {sd}"),
  }),
  pert: message({ vi: "{min} – {mode} – {max}", en: "{min} – {mode} – {max}", lo: draft("{min} – {mode} – {max}") }),
  between: message({ vi: "từ {min} đến {max}", en: "{min} to {max}", lo: draft("{min} ຫາ {max}") }),
  fixed: message({ vi: "cố định {value}", en: "fixed at {value}", lo: draft("ຄົງທີ່ {value}") }),
  chance: message({ vi: "xác suất {value}", en: "probability {value}", lo: draft("ຄວາມເປັນໄປໄດ້ {value}") }),
  spike: message({
    vi: "{zero} khả năng bằng 0, còn lại trung vị {value}",
    en: "{zero} chance of 0, else median {value}",
    lo: draft("{zero} ເປັນ 0, ນອກນັ້ນຄ່າກາງ {value}"),
  }),
  userEntered: message({ vi: "chờ người dùng nhập", en: "to be entered", lo: draft("ລໍຖ້າຜູ້ໃຊ້ປ້ອນ") }),
} as const;
