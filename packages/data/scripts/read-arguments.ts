/** The arguments of a command, or exit code 2 and how it is used. */
export function readArguments<Options>(usage: string, parse: () => Options): Options | undefined {
  try {
    return parse();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nCách dùng: ${usage}\n`);
    process.exitCode = 2;
    return undefined;
  }
}
