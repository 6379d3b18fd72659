/** Words that mean different goods or things once the marks are gone; asked back instead of guessed. */
export const HOMOGRAPHS: Readonly<Record<string, readonly string[]>> = {
  dua: ["dưa", "dứa", "dừa"],
  duong: ["đường ăn", "đường bộ"],
};
