import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { err, ok, type Result } from "@bienmau/core/shared";

const HEARTBEAT_MS = 5000;
/** On another machine or in another container we cannot look at the process; a lock that old has no holder. */
const ABANDONED_MS = 30_000;
const ATTEMPTS = 3;

export type FolderLock = { readonly release: () => void };

/** PGlite has no lock of its own, and two processes on one folder silently lose rows. A lock left behind by a killed process is taken over. */
export function lockFolder(folder: string): Result<FolderLock, { readonly heldBy: string }> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "store.lock");
  const mine = `${hostname()} ${process.pid} ${readStartTime(process.pid)}`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (tryCreate(file, mine)) return ok(keep(file, mine));
    const holder = readOrEmpty(file);
    if (holder !== "" && isHeld(file, holder)) return err({ heldBy: holder });
    rmSync(file, { force: true });
  }
  return err({ heldBy: readOrEmpty(file) });
}

function keep(file: string, mine: string): FolderLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // The folder is gone: nothing left to protect.
    }
  }, HEARTBEAT_MS);
  heartbeat.unref();
  return {
    release: () => {
      clearInterval(heartbeat);
      if (readOrEmpty(file) === mine) rmSync(file, { force: true });
    },
  };
}

function tryCreate(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

function isHeld(file: string, holder: string): boolean {
  const [host, pid = "", started = ""] = holder.split(" ");
  if (host === hostname()) return isAlive(Number(pid)) && readStartTime(Number(pid)) === started;
  const touchedMs = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - touchedMs < ABANDONED_MS;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Process ids are used again; the start time tells two holders of one id apart (where the system tells it). */
function readStartTime(pid: number): string {
  const status = readOrEmpty(`/proc/${pid}/stat`);
  return status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "unknown";
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
