/** Hands the cookies that the library made on to the reader. */
export function passCookies(from: Headers, setHeader: (name: string, value: string) => void): void {
  for (const cookie of from.getSetCookie()) setHeader("set-cookie", cookie);
}
