import { expect, it } from "vitest";
import { coalesce } from "./coalesce.ts";

function createSlowWork() {
  const started: number[] = [];
  const finish: (() => void)[] = [];
  const work = (input: number) =>
    new Promise<number>((resolve) => {
      started.push(input);
      finish.push(() => resolve(input * 10));
    });
  const finishNext = async () => {
    finish.shift()?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { work, started, finishNext };
}

it("skips intermediate inputs and never the last one", async () => {
  const { work, started, finishNext } = createSlowWork();
  const outputs: number[] = [];
  const request = coalesce(
    work,
    (output) => outputs.push(output),
    () => undefined,
  );
  for (const input of [1, 2, 3, 4]) request(input);
  await finishNext();
  await finishNext();
  expect(started).toEqual([1, 4]);
  expect(outputs).toEqual([10, 40]);
});

it("goes on after a failure", async () => {
  const failures: unknown[] = [];
  const outputs: string[] = [];
  const request = coalesce(
    (input: string) => (input === "bad" ? Promise.reject(new Error("broken")) : Promise.resolve(input)),
    (output) => outputs.push(output),
    (cause) => failures.push(cause),
  );
  request("bad");
  request("good");
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(failures).toHaveLength(1);
  expect(outputs).toEqual(["good"]);
});
