import { isRepeatable, listReferences, type Node } from "./node.ts";
import type { Step } from "./schedule.ts";

type Interval = { readonly key: string; readonly born: number; readonly mayOverwrite: boolean; lastRead: number };

/**
 * Gives every computed value a buffer and lets values that are never alive together share one.
 * A value made outside a loop and read inside lives until the loop ends. A value may take the buffer of an operand
 * that it reads last, because every draw is read before it is written; unless its loop may have to run twice.
 * `kept` live to the end; `early` may be filled before the first step and are never overwritten before their last use.
 */
export function assignSlots(options: {
  readonly steps: readonly Step[];
  readonly kept: readonly string[];
  readonly early: readonly string[];
  readonly firstSlot: number;
}): { readonly slotOf: (key: string) => number | undefined; readonly count: number } {
  const intervals = new Map<string, Interval>();
  let clock = 0;
  const open = (key: string, mayOverwrite: boolean) =>
    intervals.set(key, { key, born: clock, mayOverwrite, lastRead: clock + 1 });
  const read = (node: Node) => {
    for (const key of listReferences(node)) {
      const interval = intervals.get(key);
      if (interval) interval.lastRead = Math.max(interval.lastRead, clock);
    }
  };
  const walk = (steps: readonly Step[]) => {
    for (const step of steps) {
      clock++;
      if (step.kind === "compute") {
        read(step.node);
        open(step.key, !isRepeatable(step.node));
        continue;
      }
      read(step.start);
      const entered = clock;
      open(step.key, true);
      walk(step.body);
      clock++;
      for (const interval of intervals.values()) {
        const isOutside = interval.born <= entered;
        if (isOutside && interval.lastRead >= entered) interval.lastRead = clock;
      }
      for (const key of [step.key, step.next]) extend(intervals.get(key), clock);
    }
  };
  walk(options.steps);
  const end = clock + 1;
  for (const key of options.kept) extend(intervals.get(key), end);

  // Inputs get buffers of their own up front: the caller may bring their values.
  const slots = new Map<string, number>();
  let count = options.firstSlot;
  for (const key of options.early) {
    if (intervals.has(key)) slots.set(key, count++);
  }
  const free: number[] = [];
  const byEnd = [...intervals.values()].filter(({ key }) => !slots.has(key)).sort((a, b) => a.lastRead - b.lastRead);
  const byBirth = [...intervals.values()].sort((a, b) => a.born - b.born);
  let released = 0;
  const release = (until: number) => {
    for (let next = byEnd[released]; next && next.lastRead <= until; next = byEnd[++released]) {
      const slot = slots.get(next.key);
      if (slot !== undefined) free.push(slot);
    }
  };
  for (const { key, born, mayOverwrite } of byBirth) {
    release(mayOverwrite ? born : born - 1);
    if (!slots.has(key)) slots.set(key, free.pop() ?? count++);
  }
  return { slotOf: (key) => slots.get(key), count };
}

function extend(interval: Interval | undefined, to: number): void {
  if (interval) interval.lastRead = Math.max(interval.lastRead, to);
}
