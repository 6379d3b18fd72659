/** Each language by its own name. */
export const LOCALE_NAMES = [
  { id: "vi", short: "VI", name: "Tiếng Việt" },
  { id: "en", short: "EN", name: "English" },
  { id: "lo", short: "ລາວ", name: "ພາສາລາວ" },
] as const;
