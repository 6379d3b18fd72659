import type { Answer } from "@bienmau/core/schema";
import { expect, it } from "vitest";
import { createConversation } from "./conversation.ts";

const answer = { text: "140 triệu USD" } as Answer;
const world = { today: "2026-11-21", locale: "vi" as const };

it("hands the state of the dialogue on to the follow-up question", async () => {
  const heard: unknown[] = [];
  const engine = async (question: string, context: { readonly dialogue?: unknown }) => {
    heard.push(context.dialogue);
    return { answer, dialogue: { last: question } as never };
  };
  const conversation = createConversation();
  await conversation.getState().ask("kim ngach 2024", { engine, ...world });
  await conversation.getState().ask("con 2022", { engine, ...world });
  expect(heard).toEqual([undefined, { last: "kim ngach 2024" }]);
  expect(conversation.getState().turns.map((turn) => turn.answer)).toEqual([answer, answer]);
});

it("says so when the engine fails, and can be asked again", async () => {
  const conversation = createConversation();
  await conversation.getState().ask("a", { engine: () => Promise.reject(new Error("broken")), ...world });
  expect(conversation.getState().turns[0]?.hasFailed).toBe(true);
  expect(conversation.getState().isAsking).toBe(false);
});

it("asks nothing when nothing was typed", async () => {
  const conversation = createConversation();
  await conversation.getState().ask("   ", { engine: () => Promise.reject(new Error("asked")), ...world });
  expect(conversation.getState().turns).toEqual([]);
});
