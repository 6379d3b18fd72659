import { apiKey } from "@better-auth/api-key";
import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import type { Database } from "../store/database.ts";
import * as schema from "../store/schema/index.ts";

export const LEAST_PASSWORD_CHARACTERS = 12;
const DAY_SECONDS = 86_400;

export type AuthenticationOptions = { readonly secret: string; readonly baseUrl: string };

export type Authentication = ReturnType<typeof createAuthentication>;

/**
 * Accounts, sessions and hashed API keys. Its own HTTP handler is never mounted: our routes call it, so that every operation has our
 * limits, our faults and a row in the access table.
 */
export function createAuthentication(db: Database, { secret, baseUrl }: AuthenticationOptions) {
  return betterAuth({
    secret,
    baseURL: baseUrl,
    database: drizzleAdapter(db, { provider: "pg", schema }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: LEAST_PASSWORD_CHARACTERS,
      maxPasswordLength: 200,
    },
    user: { additionalFields: { role: { type: "string", input: false, defaultValue: "reader" } } },
    session: { expiresIn: 14 * DAY_SECONDS, updateAge: DAY_SECONDS },
    advanced: {
      cookiePrefix: "bienmau",
      useSecureCookies: baseUrl.startsWith("https:"),
      // Whose address it was is nobody's business here.
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: [
      apiKey({
        defaultPrefix: "bm_",
        rateLimit: { enabled: false },
        enableMetadata: false,
        permissions: { defaultPermissions: {} },
      }),
    ],
  });
}
