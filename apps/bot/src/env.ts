import { z } from "zod";

const envSchema = z.object({
  BOT_TOKEN: z.string().regex(/^\d+:[A-Za-z0-9_-]{3,}$/, "is not a bot token"),
  /** Where chats are remembered. */
  DATA_DIR: z.string().min(1).default(".data"),
  /** Another Bot API server than Telegram's own. */
  BOT_API_ROOT: z.url().optional(),
  /** Public address of the webhook; without it the bot asks Telegram for updates (long polling). */
  WEBHOOK_URL: z.url().optional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, "needs 16 to 256 letters, digits, _ or -")
    .optional(),
  WEBHOOK_PORT: z.coerce.number().int().min(0).max(65_535).default(8788),
  WEBHOOK_HOST: z.string().min(1).default("127.0.0.1"),
  /** The API to ask first; without it the bot answers from its own release. */
  API_URL: z.url().optional(),
  /** Address of the simulator, for links in replies. */
  PAGE_URL: z.url().optional(),
});

export type Env = z.infer<typeof envSchema>;

/** The settings of this process, or a list of what is wrong with them. Never repeats a value: one of them is a secret. */
export function readEnv(
  variables: NodeJS.ProcessEnv,
): { readonly env: Env } | { readonly problems: readonly string[] } {
  const parsed = envSchema.safeParse(variables);
  if (!parsed.success)
    return { problems: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
  if (parsed.data.WEBHOOK_URL !== undefined && parsed.data.WEBHOOK_SECRET === undefined) {
    return { problems: ["WEBHOOK_SECRET: is needed with WEBHOOK_URL"] };
  }
  return { env: parsed.data };
}
