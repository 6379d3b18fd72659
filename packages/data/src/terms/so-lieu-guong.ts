import type { Term } from "@bienmau/core/schema";

export const soLieuGuong: Term = {
  id: "so-lieu-guong",
  name: {
    vi: "Số liệu gương",
    en: "Mirror statistics",
    lo: "ສະຖິຕິແບບແວ່ນ",
  },
  aliases: ["thống kê gương", "mirror data"],
  definition: {
    vi: "So số liệu hai nước cùng ghi một dòng hàng; thường lệch do cách tính, thời điểm và nước báo cáo.",
    en: "Comparing both countries’ figures for one flow; they often differ by method, timing and reporter.",
    lo: "ທຽບຕົວເລກສອງປະເທດກະແສດຽວ; ມັກຕ່າງກັນ.",
  },
  citations: [],
};
