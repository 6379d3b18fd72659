/** The day on which tests take place. */
export const fixedNow = "2026-11-21";
