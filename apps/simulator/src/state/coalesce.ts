/**
 * Lets one call run at a time and keeps only the newest of those that wait: while a slider moves, every intermediate position may be
 * skipped, but the last one never is.
 */
export function coalesce<Input, Output>(
  work: (input: Input) => Promise<Output>,
  onOutput: (output: Output, input: Input) => void,
  onError: (cause: unknown) => void,
): (input: Input) => void {
  let isBusy = false;
  let waiting: { readonly input: Input } | undefined;

  async function start(input: Input): Promise<void> {
    isBusy = true;
    try {
      onOutput(await work(input), input);
    } catch (cause) {
      onError(cause);
    }
    isBusy = false;
    const next = waiting;
    waiting = undefined;
    if (next !== undefined) await start(next.input);
  }

  return (input) => {
    if (isBusy) waiting = { input };
    else void start(input);
  };
}
