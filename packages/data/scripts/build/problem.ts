/** Something in the data that is refused: where it stands, what is wrong and what to do about it. */
export type Problem = {
  /** Path from the package root. */
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
};

/** `observations/x/y.csv:12: the period is not known. Write 2024, 2024-Q1 …` */
export function describeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.what}. ${problem.remedy}`;
}
