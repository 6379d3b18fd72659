import { createRoute } from "@hono/zod-openapi";
import { questionReply, questionRequest } from "../contract/questions.ts";
import type { Endpoint } from "../endpoint.ts";
import { refuse } from "../problem.ts";
import { createProjectingAnswerer } from "../project-scenario.ts";
import { jsonResponse, problemResponses } from "../responses.ts";
import { readStateToken, writeStateToken } from "../state-token.ts";
import { todayInVietnam } from "../today.ts";

const route = createRoute({
  method: "post",
  path: "/v1/questions",
  operationId: "askQuestion",
  tags: ["questions"],
  summary: "A question in plain words, answered with sources, conflicts and dates",
  description:
    "The question is neither stored nor logged. Send `state` back with the next question to continue the conversation.",
  request: { body: { required: true, content: { "application/json": { schema: questionRequest } } } },
  responses: {
    200: jsonResponse(questionReply, "The reply, also when it is a question back or a refusal."),
    ...problemResponses(413),
  },
});

export const askQuestion: Endpoint = {
  operationId: route.operationId,
  method: route.method,
  path: route.path,
  limitClass: "question",
  cache: "none",
  example: { path: "/v1/questions", body: { q: "kim ngach xnk dien bien bac lao nam 2024" } },
  register: (app, { dataset, now, limits, metrics, runner }) => {
    const answer = createProjectingAnswerer(runner);
    app.openapi(route, async (c) => {
      const { id, q, locale, state } = c.req.valid("json");
      if (q.length > limits.questionCharacters) {
        return refuse(c, { code: "question-too-long", limit: limits.questionCharacters });
      }
      const previous = state === undefined ? undefined : readStateToken(state);
      const signal = AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(limits.runSeconds * 1000)]);
      const context = {
        dataset,
        now: todayInVietnam(now()),
        ...(locale === undefined ? {} : { locale }),
        ...(previous === undefined ? {} : { dialogue: previous }),
      };
      const { answer: reply, dialogue } = await answer(q, context, signal);
      metrics.countAnswer(reply.outcome, reply.intent);
      c.header("cache-control", "no-store");
      return c.json({ ...(id === undefined ? {} : { id }), ...reply, state: writeStateToken(dialogue) }, 200);
    });
  },
};
