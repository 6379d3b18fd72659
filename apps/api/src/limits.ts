/** Requests are counted per class, because a run costs a thousand reads. */
export const LIMIT_CLASSES = ["read", "question", "run", "chart"] as const;
export type LimitClass = (typeof LIMIT_CLASSES)[number];

export type Limits = {
  readonly perMinute: Readonly<Record<LimitClass, number>>;
  readonly bodyKb: number;
  readonly questionCharacters: number;
  readonly runDraws: number;
  readonly runSeconds: number;
};

export const DEFAULT_LIMITS: Limits = {
  perMinute: { read: 1200, question: 240, run: 60, chart: 120 },
  bodyKb: 64,
  questionCharacters: 1000,
  runDraws: 16_384,
  runSeconds: 30,
};
