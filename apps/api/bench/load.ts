import { spawn } from "node:child_process";
import autocannon from "autocannon";

export type Started = { readonly url: string; readonly stop: () => void };

/** Starts a server program and waits for the address that it prints. */
export async function startServer(
  program: string,
  args: readonly string[],
  variables: Record<string, string> = {},
): Promise<Started> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "ignore"],
  });
  let printed = "";
  for await (const chunk of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    printed += chunk;
    const url = /http:\/\/[\d.]+:\d+/.exec(printed)?.[0];
    if (url !== undefined) return { url, stop: () => void child.kill("SIGKILL") };
  }
  throw new Error(`${program} ended before it was ready`);
}

/** Requests per second that an address answers within `seconds`, all of them with 200. */
export async function measureRate(url: string, seconds: number): Promise<number> {
  const result = await autocannon({ url, connections: 16, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return result.requests.average;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
