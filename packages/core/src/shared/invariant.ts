/** Throws when one of our own assumptions is wrong: never for bad input. */
export function invariant(condition: unknown, because: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${because}`);
}

/** The value, or a thrown error when our own bookkeeping lost it. */
export function defined<T>(value: T | undefined, because: string): T {
  invariant(value !== undefined, because);
  return value;
}
