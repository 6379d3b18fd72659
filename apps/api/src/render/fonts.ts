import { createRequire } from "node:module";
import { type Font, readFont } from "./read-font.ts";

const require = createRequire(import.meta.url);

const FILES = {
  latin: "@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf",
  latinBold: "@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf",
  lao: "@expo-google-fonts/noto-sans-lao/400Regular/NotoSansLao_400Regular.ttf",
  laoBold: "@expo-google-fonts/noto-sans-lao/700Bold/NotoSansLao_700Bold.ttf",
} as const;

type FontName = keyof typeof FILES;

/** Bundled fonts that hold every Vietnamese and Lao letter; the machine's own fonts are never used. */
export const FONT_FILES: readonly string[] = Object.values(FILES).map((file) => require.resolve(file));

/** For viewers that choose fonts themselves, such as a browser showing the SVG. */
export const FONT_FAMILY = "Noto Sans, Noto Sans Lao, sans-serif";

export type Script = "latin" | "lao";

/** The family of each script's font; digits, spaces and punctuation count as Latin. */
export const FAMILY_OF: Readonly<Record<Script, string>> = { latin: "Noto Sans", lao: "Noto Sans Lao" };

const loaded = new Map<FontName, Font>();

function loadFont(name: FontName): Font {
  const font = loaded.get(name) ?? readFont(require.resolve(FILES[name]));
  loaded.set(name, font);
  return font;
}

/** True where a bundled font draws the character. */
export function canDraw(codePoint: number): boolean {
  return loadFont("latin").glyphs.has(codePoint) || loadFont("lao").glyphs.has(codePoint);
}

/** Drawn as a ring over the letter before and this vowel, so only the vowel takes room. */
const SARA_AM = "ຳ";
const SARA_AA = "າ";

const LAO = /\p{Script=Lao}/u;

/** Width of a text in units of its font size, from the fonts themselves (kerning aside). */
export function measureEms(text: string, isBold: boolean): number {
  let ems = 0;
  for (const character of text) {
    // Marks stand above or below their letter, whatever width the font's table gives them.
    if (/\p{Mn}/u.test(character)) continue;
    const script = LAO.test(character) ? "lao" : "latin";
    const drawn = character === SARA_AM ? SARA_AA : character;
    ems += loadFont(isBold ? `${script}Bold` : script).measureEm(drawn.codePointAt(0) ?? 0);
  }
  return ems;
}

/** Stretches of one script each; marks and the spaces between two Lao words stay with their letters. */
export function splitByScript(text: string): readonly { readonly script: Script; readonly text: string }[] {
  return text
    .split(/(\p{Script=Lao}[\p{Script=Lao}\p{Mark}\u200b]*(?: +\p{Script=Lao}[\p{Script=Lao}\p{Mark}\u200b]*)*)/u)
    .filter((part) => part !== "")
    .map((part) => ({ script: LAO.test(part) ? "lao" : "latin", text: part }));
}
