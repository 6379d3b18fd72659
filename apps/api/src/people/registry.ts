import type { KeptRoute } from "../saved/kept-route.ts";
import { claimSetup } from "./routes/claim-setup.ts";
import { createKey } from "./routes/create-key.ts";
import { eraseMe } from "./routes/erase-me.ts";
import { getMe } from "./routes/get-me.ts";
import { listAuditLog } from "./routes/list-audit-log.ts";
import { listKeys } from "./routes/list-keys.ts";
import { listPeople } from "./routes/list-people.ts";
import { revokeKey } from "./routes/revoke-key.ts";
import { setRole } from "./routes/set-role.ts";
import { signIn } from "./routes/sign-in.ts";
import { signOut } from "./routes/sign-out.ts";
import { signUp } from "./routes/sign-up.ts";

export const PEOPLE_ROUTES: readonly KeptRoute[] = [
  signUp,
  signIn,
  signOut,
  getMe,
  eraseMe,
  claimSetup,
  listPeople,
  setRole,
  listAuditLog,
  createKey,
  listKeys,
  revokeKey,
];
