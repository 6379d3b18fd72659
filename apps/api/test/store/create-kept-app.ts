import { dataset } from "@bienmau/data";
import { createInlineRunner } from "../../src/runs/inline-runner.ts";
import { addKept } from "../../src/saved/add-kept.ts";
import { createKept } from "../../src/saved/create-kept.ts";
import type { KeptDeps } from "../../src/saved/kept-deps.ts";
import { KEPT_ROUTES } from "../../src/saved/registry.ts";
import type { Store } from "../../src/store/database.ts";
import { createTestApp, postJson } from "../create-test-app.ts";

export const SECRET = "a secret for tests that is long enough";

type Options = { readonly now?: () => Date } & Partial<KeptDeps>;

/** The real app with saved work on a real store. */
export function createKeptApp(store: () => Store | undefined, { now = () => new Date(), ...changes }: Options = {}) {
  const { app, logged } = createTestApp({ now });
  const log = (fields: object, text: string): void => void logged.push(JSON.stringify({ ...fields, text }));
  const deps: KeptDeps = {
    obtain: createKept({
      obtain: async () => store(),
      startQueue: noQueue,
      secret: SECRET,
      baseUrl: "http://localhost",
    }),
    secret: SECRET,
    now,
    log: { info: log, warn: log, error: log },
    runner: createInlineRunner(dataset),
    dataset,
    refreshDataset: async () => undefined,
    perMinute: { look: 1e9, write: 1e9, "sign-in": 1e9, job: 1e9 },
    findClientAddress: () => "203.0.113.7",
    allowedOrigins: [],
    ...changes,
  };
  addKept(app, KEPT_ROUTES, deps);
  return { app, deps, logged };
}

const noQueue = (): Promise<never> => Promise.reject(new Error("this app has no queue"));

type App = ReturnType<typeof createKeptApp>["app"];
export type Reply = { readonly status: number; readonly body: Record<string, unknown> & { readonly code?: string } };
export type Caller = ReturnType<typeof createCaller>;

/** Somebody who sends requests with the same headers each time. */
export function createCaller(app: App, headers: Record<string, string> = {}) {
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Reply> => {
    const init = body === undefined ? { headers: { ...headers, ...more } } : postJson(body, { ...headers, ...more });
    const response = await app.request(path, { ...init, method });
    return { status: response.status, body: (await response.json()) as Reply["body"] };
  };
  return {
    headers,
    get: (path: string, more?: Record<string, string>) => send("GET", path, undefined, more),
    post: (path: string, body: unknown, more?: Record<string, string>) => send("POST", path, body, more),
    delete: (path: string, more?: Record<string, string>) => send("DELETE", path, undefined, more),
  };
}

/** A new account, signed in. */
export async function createPerson(app: App, name = "Lò Thị Mai") {
  const email = `${crypto.randomUUID()}@example.vn`;
  const response = await app.request("/v1/people", postJson({ name, email, password: "mot cau that dai" }));
  const account = (await response.json()) as { id: string; role: string };
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  return { ...createCaller(app, { cookie }), id: account.id, email };
}
