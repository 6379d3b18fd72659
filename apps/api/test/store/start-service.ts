import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

export type Service = {
  readonly url: string;
  /** While there is no admin. */
  readonly setupToken: string | undefined;
  readonly kill: () => Promise<void>;
  readonly readLog: () => string;
};

/** The real service as a process of its own. */
export async function startService(
  variables: Record<string, string>,
  options: { awaitToken?: true } = {},
): Promise<Service> {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: "0", LOG_LEVEL: "warn", RATE_LIMITS: "off", ...variables },
  });
  let out = "";
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    log += chunk;
  });
  for await (const chunk of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    out += chunk;
    if (out.includes("\n") && (options.awaitToken === undefined || out.includes("token"))) break;
  }
  child.stdout.resume();
  if (!out.includes("http")) throw new Error(`the service did not start: ${out}${log}`);
  return {
    url: /http:\/\/[\d.]+:\d+/.exec(out)?.[0] ?? "",
    setupToken: /token \(first admin\): (\S+)/.exec(out)?.[1],
    kill: () => killHard(child),
    readLog: () => log,
  };
}

async function killHard(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
