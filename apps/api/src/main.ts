import { fileURLToPath } from "node:url";
import { dataset } from "@bienmau/data";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { readEnv } from "./env.ts";
import { DEFAULT_LIMITS, LIMIT_CLASSES, type Limits } from "./limits.ts";
import { readOrCreateSecret } from "./people/secret.ts";
import { createWorkerRunner } from "./runs/worker-runner.ts";
import { DEFAULT_KEPT_LIMITS } from "./saved/kept-deps.ts";
import { startKept } from "./saved/start-kept.ts";

const SHUTDOWN_MS = 10_000;

const WITHOUT_KEPT_LIMITS = { look: 1e9, write: 1e9, "sign-in": 1e9, job: 1e9 };

const settings = readEnv(process.env);
if ("problems" in settings) {
  for (const problem of settings.problems) console.error(problem);
  process.exit(2);
}
const { env } = settings;
const log = pino({ level: env.LOG_LEVEL, base: null }, pino.destination({ dest: 2, sync: false }));
const runner = createWorkerRunner(dataset);

const shared = {
  now: () => new Date(),
  log,
  runner,
  findClientAddress: env.CLIENT_ADDRESS === "forwarded" ? findForwardedAddress : findSocketAddress,
  allowedOrigins: env.ALLOWED_ORIGINS.split(",").filter((origin) => origin !== ""),
};
const listening = Promise.withResolvers<void>();
const kept = startKept({
  ...shared,
  dataset,
  place: { databaseUrl: env.DATABASE_URL, dataFolder: env.DATA_DIR },
  secret: readOrCreateSecret(env.AUTH_SECRET, env.DATA_DIR),
  baseUrl: env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`,
  perMinute: env.RATE_LIMITS === "on" ? DEFAULT_KEPT_LIMITS : WITHOUT_KEPT_LIMITS,
  onDataset: (live) => {
    app = build(live);
  },
  onSetupToken: (token) => void listening.promise.then(() => console.log(`Setup token (first admin): ${token}`)),
});

/** Everything that is answered from the dataset, kept replies included, is made anew when officials add figures. */
function build(live: typeof dataset) {
  return createApp({
    ...shared,
    dataset: live,
    limits: env.RATE_LIMITS === "on" ? DEFAULT_LIMITS : withoutRateLimits(DEFAULT_LIMITS),
    pageFolder: fileURLToPath(new URL("../../simulator/dist", import.meta.url)),
    kept: kept.deps,
    processMetrics: "on",
  });
}
let app = build(dataset);

const server = serve(
  { fetch: (request, bindings) => app.fetch(request, bindings), port: env.PORT, hostname: env.HOST },
  ({ port }) => {
    console.log(`Biên Mậu: http://${env.HOST}:${port}  ·  API: http://${env.HOST}:${port}/docs`);
    listening.resolve();
  },
);
server.once("error", (error) => {
  log.fatal({ error: error.message }, "cannot listen");
  console.error(error.message);
  process.exit(1);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, shutDown);

/** Stops taking requests, lets the running ones finish, then ends. */
function shutDown(): void {
  const tooLate = setTimeout(() => process.exit(1), SHUTDOWN_MS);
  tooLate.unref();
  server.close(() => {
    Promise.all([runner.close(), kept.close()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  if ("closeIdleConnections" in server) server.closeIdleConnections();
}

function findSocketAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? "unknown";
}

/** The last entry is the one our own proxy wrote; earlier ones are whatever the client claimed. */
function findForwardedAddress(c: Context): string {
  return c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? findSocketAddress(c);
}

function withoutRateLimits(limits: Limits): Limits {
  const perMinute = { ...limits.perMinute };
  for (const limitClass of LIMIT_CLASSES) perMinute[limitClass] = 1_000_000_000;
  return { ...limits, perMinute };
}
