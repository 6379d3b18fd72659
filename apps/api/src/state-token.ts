import { type DialogueState, dialogueStateSchema } from "@bienmau/core/answers";

const VERSION = "1.";

/**
 * The dialogue state as an opaque token: the server keeps nothing, so any replica can answer the next question. It holds what was asked
 * about (ids and periods), no text of the reader; a changed token can only change the changer's own follow-up.
 */
export function writeStateToken(state: DialogueState): string {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return VERSION + base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The state in a token, or undefined for a token of another release or a broken one: the conversation then starts anew. */
export function readStateToken(token: string): DialogueState | undefined {
  if (!token.startsWith(VERSION)) return undefined;
  const parsed = dialogueStateSchema.safeParse(readJson(token.slice(VERSION.length)));
  return parsed.success ? parsed.data : undefined;
}

function readJson(text: string): unknown {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0))));
  } catch {
    return undefined;
  }
}
