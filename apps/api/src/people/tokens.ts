import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, safe in addresses. */
export function createToken(): string {
  return randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** The same for the same person, and of no use to anyone without the secret. */
export function pseudonymise(who: string, secret: string): string {
  return createHmac("sha256", secret).update(`reporter:${who}`).digest("base64url").slice(0, 24);
}

/** What the first admin shows once. Derived from the secret, so that it need not be stored and all replicas print the same. */
export function createSetupToken(secret: string): string {
  return createHmac("sha256", secret).update("first admin").digest("base64url").slice(0, 32);
}

export function isSameToken(left: string, right: string): boolean {
  const [one, other] = [left, right].map((token) => createHash("sha256").update(token).digest());
  return one !== undefined && other !== undefined && timingSafeEqual(one, other);
}
