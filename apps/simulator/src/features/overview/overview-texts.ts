import { draft, message } from "@bienmau/core/i18n";

export const OVERVIEW_TEXTS = {
  title: message({
    vi: "Thương mại qua cửa khẩu biên giới đất liền",
    en: "Trade through Viet Nam's land-border gates",
    lo: draft("ການຄ້າຜ່ານດ່ານຊາຍແດນທາງບົກ"),
  }),
  lead: message({
    vi: "Mỗi con số đi kèm nguồn; chỗ các nguồn mâu thuẫn được nêu rõ; điều chưa biết được nói là chưa biết.",
    en: "Every figure comes with its source; where sources disagree, both sides are shown; what is unknown is said to be unknown.",
    lo: draft("ທຸກຕົວເລກມີແຫຼ່ງ; ບ່ອນທີ່ແຫຼ່ງຂັດກັນຈະສະແດງທັງສອງຝ່າຍ; ສິ່ງທີ່ບໍ່ຮູ້ກໍ່ບອກວ່າບໍ່ຮູ້."),
  }),
  corridor: message({
    vi: "Điện Biên – Bắc Lào, năm {year}",
    en: "Điện Biên – Northern Laos, {year}",
    lo: draft("ດຽນບຽນ – ພາກເໜືອຂອງລາວ, ປີ {year}"),
  }),
  year: message({ vi: "Năm", en: "Year", lo: draft("ປີ") }),
  total: message({ vi: "Tổng kim ngạch", en: "Total turnover", lo: draft("ມູນຄ່າການຄ້າລວມ") }),
  export: message({ vi: "Xuất khẩu", en: "Exports", lo: draft("ສົ່ງອອກ") }),
  import: message({ vi: "Nhập khẩu", en: "Imports", lo: draft("ນຳເຂົ້າ") }),
  balance: message({ vi: "Cán cân (xuất − nhập)", en: "Balance (exports − imports)", lo: draft("ດຸນການຄ້າ") }),
  change: message({ vi: "{percent} so với {year}", en: "{percent} on {year}", lo: draft("{percent} ທຽບກັບ {year}") }),
  firstYear: message({ vi: "Năm đầu của chuỗi", en: "First year of the series", lo: draft("ປີທຳອິດຂອງຊຸດ") }),
  historyTitle: message({
    vi: "Kim ngạch 2022–2024 và dự phóng nền",
    en: "Turnover 2022–2024 and the baseline projection",
    lo: draft("ມູນຄ່າການຄ້າ 2022–2024 ແລະ ການຄາດຄະເນພື້ນຖານ"),
  }),
  turnoverTitle: message({ vi: "Kim ngạch 2022–2024", en: "Turnover 2022–2024", lo: draft("ມູນຄ່າການຄ້າ 2022–2024") }),
  baselineTitle: message({
    vi: "Nếu không có chính sách mới: kịch bản nền đến {year}",
    en: "Without new policy: the baseline to {year}",
    lo: draft("ຖ້າບໍ່ມີນະໂຍບາຍໃໝ່: ສະຖານະການພື້ນຖານຮອດ {year}"),
  }),
  notForecast: message({
    vi: "Chỉ có ba số liệu năm (2022–2024), nên đây là kịch bản, không phải dự báo. Dải đậm chứa 50% và dải nhạt chứa 80% các khả năng mà mô hình tính được.",
    en: "With only three annual points (2022–2024) this is a scenario, not a forecast. The dark band holds 50% and the light band 80% of the outcomes the model computes.",
    lo: draft("ມີຂໍ້ມູນພຽງສາມປີ (2022–2024), ນີ້ແມ່ນສະຖານະການ, ບໍ່ແມ່ນການພະຍາກອນ. ແຖບເຂັ້ມ 50% ແລະ ແຖບອ່ອນ 80% ຂອງຜົນ."),
  }),
  horizon: message({ vi: "Đến năm", en: "Until", lo: draft("ຮອດປີ") }),
  middle: message({
    vi: "Năm {year}: mức giữa {median}; 50% khả năng trong khoảng {band50}, 80% trong khoảng {band80}.",
    en: "{year}: median {median}; 50% of outcomes within {band50}, 80% within {band80}.",
    lo: draft("ປີ {year}: ຄ່າກາງ {median}; 50% ຢູ່ລະຫວ່າງ {band50}, 80% ຢູ່ລະຫວ່າງ {band80}."),
  }),
  toScenario: message({
    vi: "Thử chính sách trên trang kịch bản",
    en: "Try policies on the scenario page",
    lo: draft("ລອງນະໂຍບາຍໃນໜ້າສະຖານະການ"),
  }),
  askTitle: message({ vi: "Hỏi số liệu", en: "Ask for a figure", lo: draft("ຖາມຕົວເລກ") }),
} as const;
