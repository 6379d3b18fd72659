/** The variable that an equation defines. */
export function nameOf(formula: string): string {
  return /^\s*([A-Za-z]\w*)/.exec(formula)?.[1] ?? "";
}
