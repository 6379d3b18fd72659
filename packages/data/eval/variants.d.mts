type Row = {
  readonly id: string;
  readonly q: string;
  readonly kind: string;
  readonly lang: string;
  readonly session?: string;
};
/** Typing variants of the Vietnamese rows. */
export function variantsOf<T extends Row>(
  rows: readonly T[],
  only?: readonly string[],
  seed?: number,
): (T & { variant: string })[];
export function toTelex(text: string): string;
export function toVni(text: string): string;
export function stripMarks(text: string): string;
export function typo(text: string, seed: number): string;
