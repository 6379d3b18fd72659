const TELEX_TONES: Readonly<Record<string, string>> = {
  f: "\u0300",
  s: "\u0301",
  r: "\u0309",
  x: "\u0303",
  j: "\u0323",
};
const VNI_TONES: Readonly<Record<string, string>> = { 1: "\u0301", 2: "\u0300", 3: "\u0309", 4: "\u0303", 5: "\u0323" };
const VNI_SHAPES: Readonly<Record<string, string>> = { 6: "\u0302", 7: "\u031b", 8: "\u0306" };
const VOWEL = /[aeiouy]/;
// Names of the highlands have clusters and finals of their own: Đắk, Blô, Prăng, Peur.
const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ch|ph|th|tr|qu|bl|pr|br|kr|dr|đr|[bcdđghklmnprstvx])?";
const CODA = "(?:ng|nh|ch|[cmnptkr])?";
const SYLLABLE = new RegExp(`^${ONSET}[aeiouy]{1,3}${CODA}$`);

/** One word typed with raw keystrokes, read: `toongr` → `tổng`, `kha63u` → `khẩu`. Undefined when it cannot be that. */
export type ReadWord = (word: string) => string | undefined;

/** Telex: doubled vowels and w shape letters; f s r x j set the tone. Words that come out unchanged are not Telex. */
export const readTelexWord: ReadWord = (word) => {
  if (!/^[a-z]+$/.test(word)) return undefined;
  let base = "";
  let tone = "";
  const shapes = new Map<number, string>();
  let changed = false;
  for (const letter of word) {
    const last = base.at(-1) ?? "";
    if (letter in TELEX_TONES && VOWEL.test(base)) {
      tone = TELEX_TONES[letter] ?? "";
      changed = true;
    } else if (letter === "w") {
      const at = lastIndexMatching(base, /[aou]/);
      if (at < 0) return undefined;
      for (const spot of hornSpots(base, at)) shapes.set(spot, base[spot] === "a" ? "\u0306" : "\u031b");
      changed = true;
    } else if (
      (letter === "a" || letter === "e" || letter === "o") &&
      base.lastIndexOf(letter) >= 0 &&
      isNear(base, letter)
    ) {
      shapes.set(base.lastIndexOf(letter), "\u0302");
      changed = true;
    } else if (letter === "d" && (last === "d" || (base.startsWith("d") && base.length > 1))) {
      base = `đ${base.slice(1)}`;
      changed = true;
    } else base += letter;
  }
  return changed && SYLLABLE.test(base) ? assemble(base, shapes, tone) : undefined;
};

/** VNI: 1–5 set the tone, 6 7 8 shape the vowel, 9 crosses the d. */
export const readVniWord: ReadWord = (word) => {
  if (!/^[a-z]+(?:[a-z]*[1-9])+[a-z]*$/.test(word) || !/\d/.test(word)) return undefined;
  let base = "";
  let tone = "";
  const shapes = new Map<number, string>();
  for (const letter of word) {
    const at = lastIndexMatching(
      base,
      letter === "6" ? /[aeo]/ : letter === "7" ? /[ou]/ : letter === "8" ? /a/ : VOWEL,
    );
    if (!/\d/.test(letter)) base += letter;
    else if (letter === "9" && base.startsWith("d")) base = `đ${base.slice(1)}`;
    else if (at < 0) return undefined;
    else if (letter in VNI_TONES) tone = VNI_TONES[letter] ?? "";
    else shapes.set(at, VNI_SHAPES[letter] ?? "");
  }
  return SYLLABLE.test(base) ? assemble(base, shapes, tone) : undefined;
};

function assemble(base: string, shapes: ReadonlyMap<number, string>, tone: string): string {
  const letters = [...base].map((letter, at) => letter + (shapes.get(at) ?? ""));
  const toneAt = tonePosition(base, shapes);
  if (tone !== "" && toneAt >= 0) letters[toneAt] = (letters[toneAt] ?? "") + tone;
  return letters.join("").normalize("NFC");
}

/** Where the tone mark stands does not matter for reading; any vowel of the syllable will do, shaped ones first. */
function tonePosition(base: string, shapes: ReadonlyMap<number, string>): number {
  const shaped = [...shapes.keys()].filter((at) => VOWEL.test(base[at] ?? "")).at(-1);
  if (shaped !== undefined) return shaped;
  const start = /^(?:qu|gi(?=[aeouy]))/.test(base) ? 2 : 0;
  const offset = base.slice(start).search(VOWEL);
  return offset < 0 ? -1 : start + offset;
}

/** `uow` horns both letters: thuowng → thương. */
function hornSpots(base: string, at: number): readonly number[] {
  return base[at] === "o" && base[at - 1] === "u" ? [at - 1, at] : [at];
}

/** A doubling key may come right after its vowel or after the final consonant: `toong`, `tongo`. */
function isNear(base: string, letter: string): boolean {
  return /^[aeiouy]?(?:ng|nh|ch|[cmnpt])?$/.test(base.slice(base.lastIndexOf(letter) + 1));
}

function lastIndexMatching(text: string, pattern: RegExp): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (pattern.test(text[at] ?? "")) return at;
  return -1;
}
