import { ok } from "@bienmau/core/shared";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { defineKept } from "../../saved/kept-route.ts";
import { apikey } from "../../store/schema/index.ts";
import { keyRecord } from "../contract.ts";

const permissionsSchema = z.record(z.string(), z.array(z.string()));

export const listKeys = defineKept({
  operationId: "listKeys",
  method: "get",
  path: "/v1/keys",
  tag: "people",
  summary: "One's own API keys, without the keys themselves",
  limit: "look",
  access: { least: "reader" },
  reply: z.strictObject({ data: z.array(keyRecord) }),
  example: { path: "/v1/keys" },
  answer: async ({ person, kept }) => {
    const rows = await kept.store.db.select().from(apikey).where(eq(apikey.referenceId, person.id));
    return ok({
      data: rows.map(({ id, name, start, permissions, expiresAt, createdAt }) => ({
        id,
        name: name ?? "",
        start: start ?? "",
        scopes: readScopes(permissions),
        ...(expiresAt === null ? {} : { expiresAt: expiresAt.toISOString() }),
        createdAt: createdAt.toISOString(),
      })),
    });
  },
});

function readScopes(permissions: string | null): string[] {
  const parsed = permissionsSchema.safeParse(JSON.parse(permissions ?? "{}"));
  if (!parsed.success) return [];
  return Object.entries(parsed.data).flatMap(([area, actions]) =>
    actions.map((action) => (action === "*" ? area : `${area}:${action}`)),
  );
}
