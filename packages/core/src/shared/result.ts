/** The outcome of something that is expected to fail sometimes. Exceptions are kept for our own mistakes. */
export type Result<T, F> = Ok<T> | Err<F>;

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Err<F> = { readonly ok: false; readonly fault: F };

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<F>(fault: F): Err<F> {
  return { ok: false, fault };
}
