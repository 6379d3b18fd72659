import { err, type Fault, ok, type Result } from "@bienmau/core/shared";
import { and, count, eq, ne } from "drizzle-orm";
import type { Database } from "../store/database.ts";
import { account, apikey, comment, job, report, scenario, session, user } from "../store/schema/index.ts";
import type { Person } from "./access.ts";
import { recordAudit } from "./audit.ts";

/**
 * Removes an account and everything personal with it, and counts the rows. Notices and accepted figures are public acts: they stay, without
 * their author. The last admin cannot go, because nobody could follow.
 */
export function erasePerson(db: Database, person: Person): Promise<Result<{ erased: number }, Fault>> {
  return db.transaction(async (tx) => {
    if (person.role === "admin") {
      const [others] = await tx
        .select({ count: count() })
        .from(user)
        .where(and(eq(user.role, "admin"), ne(user.id, person.id)));
      if (others?.count === 0) return err({ code: "not-allowed" });
    }
    const owned = [
      await tx.$count(scenario, eq(scenario.ownerId, person.id)),
      await tx.$count(comment, eq(comment.authorId, person.id)),
      await tx.$count(report, eq(report.userId, person.id)),
      await tx.$count(job, eq(job.ownerId, person.id)),
      await tx.$count(session, eq(session.userId, person.id)),
      await tx.$count(apikey, eq(apikey.referenceId, person.id)),
      await tx.$count(account, eq(account.userId, person.id)),
    ];
    await tx.delete(user).where(eq(user.id, person.id));
    await recordAudit(tx, { actor: person.id, action: "erase", subject: `person/${person.id}` });
    return ok({ erased: owned.reduce((sum, rows) => sum + rows, 1) });
  });
}
