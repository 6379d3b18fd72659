import { ROLES, type Role } from "../store/schema/index.ts";

/** What an API key may be allowed to do. A session may do whatever its role may. */
export const SCOPES = [
  "scenarios:read",
  "scenarios:write",
  "notices:write",
  "reports:write",
  "uploads:write",
  "jobs",
  "deliveries",
  "people",
] as const;
export type Scope = (typeof SCOPES)[number];

/** Who may call a route: everybody, or people from a role upwards. Keys also need the scope; without one, only a signed-in person will do. */
export type Access = { readonly least: "anyone" | Role; readonly scope?: Scope };

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly via: "session" | "key";
  readonly scopes: readonly string[];
};

/** `sign-in` when somebody must come first, `refused` when this somebody may not. */
export function judgeAccess({ least, scope }: Access, person: Person | undefined): "allowed" | "sign-in" | "refused" {
  if (person?.via === "key" && least !== "anyone" && (scope === undefined || !person.scopes.includes(scope)))
    return "refused";
  if (least === "anyone") return "allowed";
  if (person === undefined) return "sign-in";
  return ROLES.indexOf(person.role) >= ROLES.indexOf(least) ? "allowed" : "refused";
}
