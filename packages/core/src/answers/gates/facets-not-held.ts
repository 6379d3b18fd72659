/** Sides of a gate or of trade that no source here states; asked for by running words, not by names. */
export type FacetNotHeld = "contact" | "live" | "duration" | "people" | "load" | "quantity" | "tax";

const PATTERNS: readonly (readonly [FacetNotHeld, RegExp])[] = [
  [
    "contact",
    /\b(?:so dien thoai|dien thoai|sdt|so dt|so phone|dia chi|duong day nong|lien he|phone|telephone|hotline|e ?mail|address|contact)\b/,
  ],
  [
    "live",
    /\b(?:dong|un|tac|ket|vang|nghen|u dong) (?:xe|khach|nguoi|hang|khong|duong|k|ko|u|tac)\b|\b(?:co|dang|bi) (?:un|tac|ket|nghen)\b|\b(?:xe|cho|xep hang)\b.*\b(?:hom nay|bay gio|luc nay|today|right now)\b|\b(?:hom nay|bay gio|luc nay|today|right now)\b.*\b(?:xe|cho|xep hang|trucks?|queue)\b|\b(?:busy|crowded|traffic jam|jammed)\b/,
  ],
  ["duration", /\b(?:mat|het|trong|cho) (?:bao lau|may tieng|may gio|may ngay|may phut)\b|\bbao lau\b|\bhow long\b/],
  [
    "people",
    /\b(?:bao nhieu|may|so|luong) (?:luot )?(?:nguoi|can bo|nhan vien|khach|hanh khach|du khach|cong nhan|bo doi)\b|\bhow many (?:people|officers|staff|travell?ers|tourists|passengers|persons)\b/,
  ],
  [
    "load",
    /\b(?:tai trong|dau keo|kho gioi|chieu dai xe|xe dai|xe may tan|xe bao nhieu tan|may lan xe|weight limit|axle|tractor|height limit)\b/,
  ],
];
const PHYSICAL =
  /\b(?:bao nhieu|may) (?:nghin |trieu |van )?(?:met khoi|m 3|khoi|tan|kg|ki lo|can|ta|yen|con|bao|lit|chiec|cai|thung|hop|container|xe)\b|\bhow many (?:tons|tonnes|kilograms|kilos|cubic met(?:er|re)s|litres|heads?|bags|units|pieces|truckloads)\b/;

/** The facet of a gate that the words ask for and that is not held. */
export function facetNotHeld(text: string): FacetNotHeld | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(text))?.[0];
}

/** True where goods are asked for by weight, volume or pieces. */
export function asksQuantity(text: string): boolean {
  return PHYSICAL.test(text);
}
