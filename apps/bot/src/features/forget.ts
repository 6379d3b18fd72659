import { draft, message } from "@bienmau/core/i18n";
import type { Feature } from "../conversation/feature.ts";

/** Deletes everything held about the reader. The channel does the deleting and says how many rows that were. */
export const forget: Feature = {
  id: "forget",
  commands: [
    {
      names: { vi: "xoa", en: "forget", lo: "lop" },
      describe: message({ vi: "Xoá dữ liệu của tôi", en: "Delete my data", lo: draft("ລຶບຂໍ້ມູນຂອງຂ້ອຍ") }),
      run: () => ({ replies: [], forget: "everything" }),
    },
  ],
  actions: {},
  phrases: [
    {
      pattern:
        /^(?:hay )?xoa (?:het |toan bo |tat ca )?(?:moi )?(?:du lieu|thong tin|tat ca)(?: (?:cua|ve) (?:toi|minh|em|tui))?(?: di)?[\s!.]*$/,
      run: () => ({ replies: [], forget: "everything" }),
    },
    {
      pattern: /^(?:delete|erase|forget) (?:all )?my data[\s!.]*$/,
      run: () => ({ replies: [], forget: "everything" }),
    },
  ],
};

export const forgottenText = message({
  vi: "Đã xoá mọi dữ liệu về cuộc trò chuyện này: {rows} bản ghi.",
  en: "Everything held about this chat is deleted: {rows} records.",
  lo: draft("ລຶບຂໍ້ມູນທັງໝົດຂອງການສົນທະນານີ້ແລ້ວ: {rows} ລາຍການ."),
});
