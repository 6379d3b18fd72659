import { z } from "zod";
import { LEAST_SECRET_CHARACTERS } from "./people/secret.ts";

const envSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_URL: z.string().min(1).optional(),
  /** Signs sessions and tokens. Left out, one is made and kept in DATA_DIR; replicas need one in common. */
  AUTH_SECRET: z.string().min(LEAST_SECRET_CHARACTERS).optional(),
  /** The address that readers see, when it is not HOST and PORT: `https://bienmau.example`. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Web origins that may call the API from a browser, with commas between them. */
  ALLOWED_ORIGINS: z.string().default(""),
  /** Set to `forwarded` only behind a proxy of ours that writes X-Forwarded-For itself. */
  CLIENT_ADDRESS: z.enum(["socket", "forwarded"]).default("socket"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** `off` for load tests on one machine. */
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
});

export type Env = z.infer<typeof envSchema>;

/** The settings of this process, or a list of what is wrong with them. */
export function readEnv(
  variables: NodeJS.ProcessEnv,
): { readonly env: Env } | { readonly problems: readonly string[] } {
  const parsed = envSchema.safeParse(variables);
  if (parsed.success) return { env: parsed.data };
  return { problems: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`) };
}
