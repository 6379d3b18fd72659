import { type Locale, localeSchema } from "@bienmau/core/schema";

/** The reader's language: `?lang=` first, then what the browser prefers, then Vietnamese. */
export function resolveLocale(lang: string | undefined, acceptLanguage: string | undefined): Locale {
  const asked = localeSchema.safeParse(lang);
  if (asked.success) return asked.data;
  for (const tag of rankTags(acceptLanguage ?? "")) {
    const known = localeSchema.safeParse(tag.split("-")[0]);
    if (known.success) return known.data;
  }
  return "vi";
}

function rankTags(header: string): readonly string[] {
  return header
    .slice(0, 200)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const quality = parameters.find((parameter) => parameter.trim().startsWith("q="))?.split("=")[1];
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((left, right) => right.quality - left.quality)
    .map(({ tag }) => tag);
}
