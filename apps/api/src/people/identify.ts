import { eq } from "drizzle-orm";
import type { Database } from "../store/database.ts";
import type { Role } from "../store/schema/index.ts";
import { ROLES, user } from "../store/schema/index.ts";
import type { Person } from "./access.ts";
import type { Authentication } from "./authentication.ts";

const KEY_PREFIX = "Bearer bm_";

/** Who sends this request: by an API key in `Authorization`, or by the session cookie. */
export async function identify(auth: Authentication, db: Database, headers: Headers): Promise<Person | undefined> {
  const authorization = headers.get("authorization");
  if (authorization?.startsWith(KEY_PREFIX) === true) {
    return identifyByKey(auth, db, authorization.slice("Bearer ".length));
  }
  if (headers.get("cookie") === null) return undefined;
  const found = await auth.api.getSession({ headers });
  if (found === null) return undefined;
  return { id: found.user.id, name: found.user.name, role: readRole(found.user.role), via: "session", scopes: [] };
}

async function identifyByKey(auth: Authentication, db: Database, key: string): Promise<Person | undefined> {
  const { valid, key: found } = await auth.api.verifyApiKey({ body: { key } });
  if (!valid || found === null) return undefined;
  const [owner] = await db.select().from(user).where(eq(user.id, found.referenceId));
  if (owner === undefined) return undefined;
  const scopes = Object.entries(found.permissions ?? {}).flatMap(([area, actions]) =>
    actions.map((action) => (action === "*" ? area : `${area}:${action}`)),
  );
  return { id: owner.id, name: owner.name, role: owner.role, via: "key", scopes };
}

function readRole(value: unknown): Role {
  return ROLES.find((role) => role === value) ?? "reader";
}
