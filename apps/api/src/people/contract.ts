import { z } from "zod";
import { ROLES } from "../store/schema/index.ts";
import { SCOPES } from "./access.ts";
import { LEAST_PASSWORD_CHARACTERS } from "./authentication.ts";

export const email = z.email().max(254).toLowerCase();
export const password = z.string().min(LEAST_PASSWORD_CHARACTERS).max(200);
export const personName = z.string().trim().min(1).max(100);
export const roleSchema = z.enum(ROLES);
export const personId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w-]+$/);

export const account = z
  .strictObject({ id: z.string(), name: z.string(), email: z.string(), role: roleSchema })
  .meta({ id: "Account" });

export const keyScopes = z.array(z.enum(SCOPES)).min(1).max(SCOPES.length);

export const keyRecord = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    start: z.string().meta({ description: "The first characters, to tell keys apart." }),
    scopes: z.array(z.string()),
    expiresAt: z.string().optional(),
    createdAt: z.string(),
  })
  .meta({ id: "ApiKey" });

export const done = z.strictObject({ done: z.literal(true) }).meta({ id: "Done" });
