import { fileURLToPath } from "node:url";
import { dataset } from "@bienmau/data";
import { serve } from "@hono/node-server";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { readEnv } from "./env.ts";
import { DEFAULT_LIMITS, LIMIT_CLASSES, type Limits } from "./limits.ts";
import { createWorkerRunner } from "./runs/worker-runner.ts";

const SHUTDOWN_MS = 10_000;

const settings = readEnv(process.env);
if ("problems" in settings) {
  for (const problem of settings.problems) console.error(problem);
  process.exit(2);
}
const { env } = settings;
const log = pino({ level: env.LOG_LEVEL, base: null }, pino.destination({ dest: 2, sync: false }));
const runner = createWorkerRunner(dataset);

const app = createApp({
  dataset,
  now: () => new Date(),
  log,
  runner,
  limits: env.RATE_LIMITS === "on" ? DEFAULT_LIMITS : withoutRateLimits(DEFAULT_LIMITS),
  pageFolder: fileURLToPath(new URL("../../simulator/dist", import.meta.url)),
  findClientAddress: env.CLIENT_ADDRESS === "forwarded" ? findForwardedAddress : findSocketAddress,
  allowedOrigins: env.ALLOWED_ORIGINS.split(",").filter((origin) => origin !== ""),
  processMetrics: "on",
});

const server = serve({ fetch: app.fetch, port: env.PORT, hostname: env.HOST }, ({ port }) => {
  console.log(`Biên Mậu: http://${env.HOST}:${port}  ·  API: http://${env.HOST}:${port}/docs`);
});
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
    runner.close().then(
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
