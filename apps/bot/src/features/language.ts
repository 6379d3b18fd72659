import { draft, message } from "@bienmau/core/i18n";
import { type Locale, localeSchema } from "@bienmau/core/schema";
import type { Feature, Turn, Visit } from "../conversation/feature.ts";
import { type Reply, sayText } from "../conversation/reply.ts";

const OWN_NAMES = { vi: "Tiếng Việt", en: "English", lo: "ພາສາລາວ" } as const satisfies Record<Locale, string>;

/** Chooses the language of all replies. */
export const language: Feature = {
  id: "language",
  commands: [
    {
      names: { vi: "ngonngu", en: "language", lo: "phasa" },
      describe: message({ vi: "Chọn ngôn ngữ", en: "Choose the language", lo: draft("ເລືອກພາສາ") }),
      run: (visit, words) => {
        const asked = localeSchema.safeParse(words.trim().toLowerCase());
        return asked.success ? choose(visit, asked.data) : { replies: [languageQuestion()] };
      },
    },
  ],
  actions: {
    lang: (visit, about) => {
      const asked = localeSchema.safeParse(about);
      return asked.success ? choose(visit, asked.data) : { replies: [languageQuestion()] };
    },
  },
  phrases: [],
};

/** Asked in all three languages at once, because the answer is not known yet. */
export function languageQuestion(): Reply {
  const locales: readonly Locale[] = ["vi", "en", "lo"];
  return {
    blocks: [{ tone: "text", lines: ["Chọn ngôn ngữ · Choose your language · ເລືອກພາສາ"] }],
    buttons: [locales.map((locale) => ({ label: OWN_NAMES[locale], action: { verb: "lang", about: locale } }))],
  };
}

function choose(visit: Visit, locale: Locale): Turn {
  return { state: { ...visit.state, locale, languageAsked: true }, replies: [sayText(chosenText(locale))] };
}

const chosenText = message({
  vi: "Từ giờ tôi trả lời bằng tiếng Việt. Đổi lại lúc nào cũng được: /ngonngu",
  en: "From now on I answer in English. Change it any time: /language",
  lo: draft("ຕັ້ງແຕ່ນີ້ຂ້ອຍຈະຕອບເປັນພາສາລາວ. ປ່ຽນໄດ້ທຸກເວລາ: /phasa"),
});
