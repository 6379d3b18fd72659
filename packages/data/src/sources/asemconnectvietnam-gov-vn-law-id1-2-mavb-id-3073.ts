import type { Source } from "@bienmau/core/schema";

export const asemconnectvietnamGovVnLawId12MavbId3073 = {
  id: "asemconnectvietnam-gov-vn-law-id1-2-mavb-id-3073",
  title: "AsemConnect Vietnam (Bộ Công Thương): văn bản 3073, Nghị định 206/2025/NĐ-CP",
  titleIs: "described",
  authors: [],
  publisher: "AsemConnect Vietnam (Bộ Công Thương)",
  type: "law",
  language: "vi",
  url: "https://asemconnectvietnam.gov.vn/law.aspx?ID1=2&MaVB_id=3073&ZID1=10",
  trust: "primary",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [],
  seed: false,
} satisfies Source;
