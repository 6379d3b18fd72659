import { dataset } from "@bienmau/data";
import { describe, expect, it, onTestFinished } from "vitest";
import type { JobQueue } from "../../../src/jobs/job-queue.ts";
import { startQueue } from "../../../src/jobs/run-queue.ts";
import { createInlineRunner } from "../../../src/runs/inline-runner.ts";
import type { Runner } from "../../../src/runs/runner.ts";
import { createKept } from "../../../src/saved/create-kept.ts";
import { createCaller, createKeptApp, SECRET } from "../create-kept-app.ts";
import { BASELINE } from "./people.ts";
import type { Place } from "./place.ts";

const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

export function testJobs(place: () => Place): void {
  /** The same app with a queue on the same store, and a worker when there is a runner. */
  async function startWork(runner?: Runner) {
    const { store, people } = place();
    const queue: JobQueue = await startQueue({ store, log: SILENT, ...(runner === undefined ? {} : { runner }) });
    onTestFinished(() => queue.stop());
    const obtain = createKept({
      obtain: async () => store,
      startQueue: async () => queue,
      secret: SECRET,
      baseUrl: "http://localhost",
    });
    const { app } = createKeptApp(() => store, { obtain });
    return {
      queue,
      reader: createCaller(app, people.reader.headers),
      trader: createCaller(app, people.trader.headers),
    };
  }
  type Reader = Awaited<ReturnType<typeof startWork>>["reader"];

  async function waitFor(
    reader: Reader,
    id: string,
    done: (state: string) => boolean,
  ): Promise<Record<string, unknown>> {
    for (;;) {
      const { body } = await reader.get(`/v1/jobs/${id}`);
      if (done(String(body["state"]))) return body;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const newJob = () => ({ id: crypto.randomUUID(), scenario: BASELINE, draws: 64, seed: 2 });

  describe("jobs", () => {
    it("are done by a worker that started later, once, with the result of a run answered at once", async () => {
      const before = await startWork();
      const body = newJob();
      for (let sent = 0; sent < 2; sent += 1)
        expect((await before.reader.post("/v1/jobs", body)).body["state"]).toBe("waiting");
      expect((await before.trader.get(`/v1/jobs/${body.id}`)).status).toBe(404);
      expect((await before.trader.post("/v1/jobs", body)).body.code).toBe("already-exists");
      await before.queue.stop();

      const ran: number[] = [];
      const inline = createInlineRunner(dataset);
      const { reader } = await startWork({
        ...inline,
        run: (job, watch) => {
          ran.push(job.seed);
          return inline.run(job, watch);
        },
      });
      const done = await waitFor(reader, body.id, (state) => state === "done");
      const direct = await inline.run(body as never, { signal: new AbortController().signal });
      expect(JSON.stringify(done["result"])).toBe(JSON.stringify(direct.ok && { ...direct.value, elapsedMs: 0 }));
      expect(ran).toEqual([2]);
    });

    it("are given up when their owner asks", async () => {
      const patient: Runner = {
        run: (_job, { signal }) =>
          new Promise((resolve) => {
            signal.addEventListener("abort", () => resolve({ ok: false, fault: { code: "run-cancelled" } }));
          }),
        close: async () => undefined,
      };
      const { reader } = await startWork(patient);
      const body = newJob();
      await reader.post("/v1/jobs", body);
      await waitFor(reader, body.id, (state) => state === "running");
      expect((await reader.delete(`/v1/jobs/${body.id}`)).status).toBe(200);
      expect((await waitFor(reader, body.id, (state) => state !== "running"))["state"]).toBe("cancelled");
    });

    it("are tried again when a worker fails at them", async () => {
      const inline = createInlineRunner(dataset);
      let tries = 0;
      const { reader } = await startWork({
        ...inline,
        run: (job, watch) => {
          tries += 1;
          return tries === 1 ? Promise.reject(new Error("the worker broke")) : inline.run(job, watch);
        },
      });
      const body = newJob();
      await reader.post("/v1/jobs", body);
      expect((await waitFor(reader, body.id, (state) => state === "done"))["share"]).toBe(1);
      expect(tries).toBe(2);
    });
  });
}
