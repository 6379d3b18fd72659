export { createMemo, isMemoOf, type MemoRequest } from "./create-memo.ts";
export { fingerprintRun } from "./fingerprint.ts";
export type {
  Memo,
  MemoBlock,
  MemoCell,
  MemoFrame,
  MemoIdentity,
  MemoLine,
  MemoNumber,
  MemoPart,
  MemoSection,
  MemoTable,
  Origin,
} from "./memo.ts";
export { decodeStamp, encodeStamp, isStampOf, type MemoStamp } from "./memo-stamp.ts";
export { lineText } from "./parts.ts";
export { readOrigin, type World } from "./read-origin.ts";
export { findMismatches, listParts } from "./trace-memo.ts";
