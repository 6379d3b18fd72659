import { answerSchema, localeSchema } from "@bienmau/core/schema";
import { z } from "zod";
import { chart } from "./records.ts";

export const questionRequest = z
  .strictObject({
    id: z.string().max(200).optional(),
    q: z.string().min(1).meta({ description: "The question, in Vietnamese (with or without marks), English or Lao." }),
    locale: localeSchema
      .optional()
      .meta({ description: "The language chosen by the reader; wins over the question's." }),
    state: z
      .string()
      .max(12_000)
      .optional()
      .meta({ description: "The token of the previous reply: makes this question a follow-up." }),
  })
  .meta({ id: "QuestionRequest" });

export type QuestionRequest = z.infer<typeof questionRequest>;

export const questionReply = answerSchema
  .extend({ id: z.string().optional(), chart: chart.optional(), state: z.string() })
  .meta({ id: "QuestionReply" });

export type QuestionReply = z.infer<typeof questionReply>;
