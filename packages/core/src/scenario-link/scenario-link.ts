import { type Scenario, scenarioSchema } from "../schema/scenario.ts";
import type { Fault } from "../shared/fault.ts";
import { err, ok, type Result } from "../shared/result.ts";
import { decodeText, encodeText } from "./base64url.ts";
import { packScenario, unpackScenario } from "./compact.ts";

const VERSION = "1";

/** Longer than any scenario a person can set up, short enough to be refused at once. */
const MAX_LENGTH = 8000;

/** A scenario as a short, URL-safe text: version, then compact JSON in base64url. Keys keep their order, so equal text means equal scenario. */
export function encodeScenario(scenario: Scenario): string {
  return VERSION + encodeText(JSON.stringify(packScenario(scenario)));
}

/** The scenario of a link, or why it cannot be read. Takes any text whatever. */
export function decodeScenario(text: string): Result<Scenario, Fault> {
  const refuse = (why: string): Result<Scenario, Fault> => err({ code: "link-invalid", why });
  if (text === "") return refuse("empty");
  if (text.length > MAX_LENGTH) return refuse(`longer than ${MAX_LENGTH} characters`);
  if (!text.startsWith(VERSION)) return refuse("unknown version");
  const json = decodeText(text.slice(VERSION.length));
  if (json === undefined) return refuse("not base64url");
  const data = parseJson(json);
  if (!data.ok) return refuse("not JSON");
  const unpacked = unpackScenario(data.value);
  if (unpacked === undefined) return refuse("not a scenario");
  const parsed = scenarioSchema.safeParse(unpacked);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return refuse(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`);
}

function parseJson(text: string): Result<unknown, "malformed"> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err("malformed");
  }
}
