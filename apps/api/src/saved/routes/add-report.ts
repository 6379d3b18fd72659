import { err, ok } from "@bienmau/core/shared";
import { readLookups } from "../../lookups.ts";
import { done } from "../../people/contract.ts";
import { pseudonymise } from "../../people/tokens.ts";
import { newReport } from "../field-contract.ts";
import { defineKept } from "../kept-route.ts";
import { addReport as keepReport } from "../reports.ts";

export const addReport = defineKept({
  operationId: "addReport",
  method: "post",
  path: "/v1/reports",
  tag: "gate-news",
  summary: "What somebody sees at a gate: unconfirmed, and faded after six hours",
  limit: "write",
  access: { least: "trader", scope: "reports:write" },
  body: newReport,
  reply: done,
  example: { path: "/v1/reports", body: { gate: "tay-trang", state: "queue", waitHours: 2 } },
  answer: async ({ body, person, kept, deps }) => {
    const gate = readLookups(deps.dataset).gates.get(body.gate);
    if (gate === undefined) return err({ code: "gate-not-found", gateId: body.gate });
    const { onBehalfOf, state, waitHours, id = crypto.randomUUID() } = body;
    // Only the bot speaks for others; anyone else could be a crowd of one.
    if (onBehalfOf !== undefined && !person.scopes.includes("deliveries")) return err({ code: "not-allowed" });
    const who = onBehalfOf ?? `person:${person.id}`;
    const reporter = pseudonymise(who, deps.secret);
    const owner = onBehalfOf === undefined ? { userId: person.id } : {};
    await keepReport(kept.store.db, {
      id,
      gateId: gate.id,
      state,
      waitHours,
      reporter,
      createdAt: deps.now(),
      ...owner,
    });
    return ok({ done: true as const });
  },
});
