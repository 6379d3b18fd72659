import { ok } from "@bienmau/core/shared";
import { newScenario, scenarioCard } from "../contract.ts";
import { runAndKeep } from "../keep-result.ts";
import { defineKept } from "../kept-route.ts";
import { presentScenario } from "../present-scenario.ts";
import { insertScenario } from "../scenarios.ts";

export const saveScenario = defineKept({
  operationId: "saveScenario",
  method: "post",
  path: "/v1/scenarios",
  tag: "scenarios",
  summary: "Saves a scenario with the figures it gives today",
  limit: "write",
  access: { least: "reader", scope: "scenarios:write" },
  body: newScenario,
  reply: scenarioCard,
  example: {
    path: "/v1/scenarios",
    body: {
      title: "Phương án nền 2026–2030",
      tags: ["dien-bien"],
      scenario: { version: 1, profile: "dien-bien-north-laos", levers: {}, shocks: {} },
      draws: 256,
    },
  },
  answer: async ({ body, person, kept, deps }) => {
    const run = await runAndKeep(body, deps.runner);
    if (!run.ok) return run;
    const { title, tags, visibility, note, id = crypto.randomUUID() } = body;
    const head = { id, ownerId: person.id, title, tags, visibility };
    const saved = await insertScenario(kept.store.db, head, { ...run.value, note });
    return saved.ok ? ok(presentScenario(saved.value)) : saved;
  },
});
