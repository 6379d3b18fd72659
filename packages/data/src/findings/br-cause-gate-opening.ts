import type { Finding } from "@bienmau/core/schema";

export const brCauseGateOpening: Finding = {
  id: "br-cause-gate-opening",
  kind: "cause",
  topics: ["agreements"],
  about: ["viet-nam", "land-neighbours"],
  text: {
    vi: "Nâng cấp, mở cửa khẩu, lối mở chậm; một số địa phương chưa nắm rõ quy định nên thủ tục kéo dài.",
    en: "Gates and openings are upgraded or opened late; some localities do not know the rules, so it drags on.",
    lo: "ຍົກລະດັບ ແລະ ເປີດດ່ານຊ້າ; ບາງທ້ອງຖິ່ນບໍ່ເຂົ້າໃຈລະບຽບ.",
  },
  citations: [
    {
      source: "border-report-2021",
      locator: "§I.3.2.c, dòng 83",
    },
  ],
};
