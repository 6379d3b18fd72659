import { invariant } from "@bienmau/core/shared";
import type { Action } from "./reply.ts";

/** Channels carry at most this much with a button (Telegram's callback data). */
const MOST_BYTES = 64;

const SHAPE = /^([a-z]+):([A-Za-z0-9.-]*)$/;

/** A button's action as a short text. */
export function encodeAction(action: Action): string {
  const code = `${action.verb}:${action.about}`;
  invariant(SHAPE.test(code) && code.length <= MOST_BYTES, `the action ${code} does not fit behind a button`);
  return code;
}

/** The action in a text that came back from a channel; undefined for anything we did not write. */
export function decodeAction(code: string): Action | undefined {
  const parts = code.length > MOST_BYTES ? null : SHAPE.exec(code);
  if (parts === null) return undefined;
  return { verb: parts[1] ?? "", about: parts[2] ?? "" };
}
