import { ok } from "@bienmau/core/shared";
import { z } from "zod";
import { recordAudit } from "../../people/audit.ts";
import { createToken, hashToken } from "../../people/tokens.ts";
import { shareLink } from "../../store/schema/index.ts";
import { uuid } from "../contract.ts";
import { defineKept } from "../kept-route.ts";
import { reachScenario } from "../scenario-access.ts";

const DAY_MS = 86_400_000;

export const shareScenario = defineKept({
  operationId: "shareScenario",
  method: "post",
  path: "/v1/scenarios/{id}/links",
  tag: "scenarios",
  summary: "A token that lets its holder read or edit; shown this once, to be sent as X-Share-Token",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  params: z.strictObject({ id: uuid }),
  body: z.strictObject({ access: z.enum(["read", "edit"]), days: z.number().int().min(1).max(3650).optional() }),
  reply: z.strictObject({ id: z.string(), token: z.string() }),
  example: { path: "/v1/scenarios/00000000-0000-4000-8000-000000000001/links", body: { access: "read", days: 90 } },
  answer: async ({ params, body, person, kept, headers, deps }) => {
    const { db } = kept.store;
    const now = deps.now();
    const reached = await reachScenario(db, { id: params.id, least: "own" }, { person, headers, now });
    if (!reached.ok) return reached;
    const token = createToken();
    const id = crypto.randomUUID();
    const expiry = body.days === undefined ? {} : { expiresAt: new Date(now.getTime() + body.days * DAY_MS) };
    await db.transaction(async (tx) => {
      const link = { id, scenarioId: params.id, tokenHash: hashToken(token), access: body.access, createdAt: now };
      await tx.insert(shareLink).values({ ...link, ...expiry });
      const entry = { actor: person.id, action: "share-scenario", subject: `scenario/${params.id}` };
      await recordAudit(tx, { ...entry, detail: { link: id, access: body.access } });
    });
    return ok({ id, token });
  },
});
