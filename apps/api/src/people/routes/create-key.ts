import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { recordAudit } from "../audit.ts";
import { keyScopes, personName } from "../contract.ts";

const DAY_SECONDS = 86_400;

export const createKey = defineKept({
  operationId: "createKey",
  method: "post",
  path: "/v1/keys",
  tag: "people",
  summary: "An API key with chosen scopes; shown this once, kept as a hash",
  limit: "write",
  access: { least: "reader" },
  body: z.strictObject({ name: personName.max(32), scopes: keyScopes, days: z.number().int().min(1).max(365) }),
  reply: z.strictObject({ id: z.string(), key: z.string() }),
  example: { path: "/v1/keys", body: { name: "bang tinh", scopes: ["scenarios:read"], days: 30 } },
  answer: async ({ body, person, kept }) => {
    const { id, key } = await kept.auth.api.createApiKey({
      body: {
        name: body.name,
        userId: person.id,
        expiresIn: body.days * DAY_SECONDS,
        permissions: groupScopes(body.scopes),
      },
    });
    const entry = { actor: person.id, action: "create-key", subject: `key/${id}` };
    await recordAudit(kept.store.db, { ...entry, detail: { scopes: body.scopes } });
    return ok({ id, key });
  },
});

/** `scenarios:read` is how we write what the library keeps as `{ scenarios: ["read"] }`. */
function groupScopes(scopes: readonly string[]): Record<string, string[]> {
  const grouped: Record<string, string[]> = {};
  for (const scope of scopes) {
    const [area = scope, action = "*"] = scope.split(":");
    grouped[area] = [...(grouped[area] ?? []), action];
  }
  return grouped;
}
