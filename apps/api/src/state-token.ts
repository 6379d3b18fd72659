import { type DialogueState, dialogueStateSchema } from "@bienmau/core/answers";

const VERSION = "1.";

/**
 * The dialogue state as an opaque token: the server keeps nothing, so any replica can answer the next question. It holds what was asked
 * about (ids and periods), no text of the reader; a changed token can only change the changer's own follow-up.
 */
export function writeStateToken(state: DialogueState): string {
  return VERSION + Buffer.from(JSON.stringify(state), "utf8").toString("base64url");
}

/** The state in a token, or undefined for a token of another release or a broken one: the conversation then starts anew. */
export function readStateToken(token: string): DialogueState | undefined {
  if (!token.startsWith(VERSION)) return undefined;
  const parsed = dialogueStateSchema.safeParse(
    parseJson(Buffer.from(token.slice(VERSION.length), "base64url").toString("utf8")),
  );
  return parsed.success ? parsed.data : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
