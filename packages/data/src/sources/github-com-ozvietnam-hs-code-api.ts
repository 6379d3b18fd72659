import type { Source } from "@bienmau/core/schema";

export const githubComOzvietnamHsCodeApi = {
  id: "github-com-ozvietnam-hs-code-api",
  title: "Kho mã hs-code-api (github.com/ozvietnam/hs-code-api)",
  titleIs: "described",
  authors: [],
  publisher: "github.com/ozvietnam/hs-code-api",
  type: "repository",
  language: "vi",
  url: "https://github.com/ozvietnam/hs-code-api",
  trust: "weak",
  covers: {
    vi: "Quy định về thương mại biên giới.",
    en: "Rules on border trade.",
    lo: "ລະບຽບການຄ້າຊາຍແດນ.",
  },
  weaknesses: [
    {
      vi: "Kho mã nguồn công khai: dữ liệu chép lại, nguồn gốc không ghi hoặc không kiểm chứng được.",
      en: "A public code repository: copied data whose origin is not stated or could not be checked.",
      lo: "ຄັງລະຫັດສາທາລະນະ: ຂໍ້ມູນສຳເນົາ ບໍ່ລະບຸທີ່ມາ.",
    },
  ],
  seed: false,
} satisfies Source;
