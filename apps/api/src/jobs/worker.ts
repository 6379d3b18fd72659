import { dataset } from "@bienmau/data";
import { pino } from "pino";
import { readEnv } from "../env.ts";
import { createWorkerRunner } from "../runs/worker-runner.ts";
import { keepStore } from "../store/keep-store.ts";
import { startQueue } from "./run-queue.ts";

// `npm run worker`: does jobs and answers nobody. Any number of these share the jobs of one PostgreSQL server.
const settings = readEnv(process.env);
if ("problems" in settings || settings.env.DATABASE_URL === undefined) {
  for (const problem of "problems" in settings ? settings.problems : []) console.error(problem);
  console.error("DATABASE_URL: a worker needs the PostgreSQL server that it shares with the API");
  process.exit(2);
}
const { env } = settings;
const log = pino({ level: env.LOG_LEVEL, base: null }, pino.destination({ dest: 2, sync: false }));
const runner = createWorkerRunner(dataset);
const keeper = keepStore({ databaseUrl: env.DATABASE_URL, dataFolder: env.DATA_DIR }, log);

const RETRY_MS = 1000;
let store = await keeper.obtain();
while (store === undefined) {
  await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  store = await keeper.obtain();
}
const queue = await startQueue({ store, log, runner });
console.log("worker ready");

/** Lets the job at hand finish if it is short; otherwise another worker begins it anew. */
async function shutDown(): Promise<void> {
  await queue.stop();
  await runner.close();
  await keeper.close();
}
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    shutDown().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}
