import type { Locale } from "../schema/locale.ts";
import { cleanText, hasMarks } from "./normalise/tokens.ts";

const ENGLISH = new Set(
  "what which how is are was were does did where when why who of from between and list show please you much many for with by than on compare export exports import imports can will would should province gate border trade year dien it its there tell me give in into since now did hello hi thanks i my me your our we they he she of in to for with at an be been no yes not or if any some all most more less who won pay officer need do handle growth rate today open gates highest largest import imported exported total difference same as called still running single stop inspection near nearest opposite located convert print say said before after about customs trucks goods duty free tax name pass both only just ever any".split(
    " ",
  ),
);
const VIETNAMESE = new Set(
  "la bao nhieu cua nam khau nao gi co khong duoc may voi sang tu den kim ngach toi ban xuat nhap bien gioi tinh nuoc cho thi sao con the vay bn xk nk ck kn xnk trieu ty nghin dong hang gia di lam viet lao tai hai ve tang giam tren duoi nhung cac ra vao nhe a ad z vs so do nguon bieu ve ngay mai hom nay dien xem gan nhat moi tra loi ngan chi".split(
    " ",
  ),
);
const LAO_IN_LATIN =
  /\b(?:chak mong|thao dai|thaodai|song ok|songok|nam khao|moun kha|mun kha|sabaidee|sabaidi|khwaeng|khoueng|kankha|kan kha|maen nyang|khop chai|khopchai|dan sakon|kha thamniam|eka san)\b/;

/** The language a question is written in; undefined where nothing tells. */
export function detectLocale(question: string, foldedText: string): Locale | undefined {
  const clean = cleanText(question);
  const lao = (clean.match(/\p{Script=Lao}/gu) ?? []).length;
  const latin = (clean.match(/\p{Script=Latin}/gu) ?? []).length;
  if (lao > 0 && lao >= latin) return "lo";
  if (LAO_IN_LATIN.test(foldedText) && !hasMarks(clean)) return "lo";
  const typed = clean.match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  const english = typed.filter((word) => ENGLISH.has(word)).length;
  const marked = typed.filter(hasMarks).length;
  const folded = foldedText
    .split(" ")
    .filter((word) => VIETNAMESE.has(word) && !(ENGLISH.has(word) && marked === 0)).length;
  const vietnamese = Math.max(folded, marked);
  if (english > vietnamese || (english > 1 && english === vietnamese)) return "en";
  if (marked > 0 || folded > 0) return "vi";
  return undefined;
}
