/**
 * Lower case and without Vietnamese marks, đ → d: "Điện Biên" → "dien bien". Only Latin letters are folded: the marks of Lao script carry
 * meaning and stay untouched.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, "$1")
    .replace(/[đĐ]/g, "d")
    .normalize("NFC")
    .toLowerCase();
}
