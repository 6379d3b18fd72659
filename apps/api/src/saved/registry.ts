import { PEOPLE_ROUTES } from "../people/registry.ts";
import type { KeptRoute } from "./kept-route.ts";
import { addComment } from "./routes/add-comment.ts";
import { changeScenario } from "./routes/change-scenario.ts";
import { compareVersions } from "./routes/compare-versions.ts";
import { deleteScenario } from "./routes/delete-scenario.ts";
import { forkScenario } from "./routes/fork-scenario.ts";
import { getScenario } from "./routes/get-scenario.ts";
import { getVersion } from "./routes/get-version.ts";
import { listComments } from "./routes/list-comments.ts";
import { listLinks } from "./routes/list-links.ts";
import { listScenarios } from "./routes/list-scenarios.ts";
import { replayVersion } from "./routes/replay-version.ts";
import { revokeLink } from "./routes/revoke-link.ts";
import { saveScenario } from "./routes/save-scenario.ts";
import { saveVersion } from "./routes/save-version.ts";
import { shareScenario } from "./routes/share-scenario.ts";

/** Every operation that needs the store. */
export const KEPT_ROUTES: readonly KeptRoute[] = [
  ...PEOPLE_ROUTES,
  saveScenario,
  listScenarios,
  getScenario,
  changeScenario,
  deleteScenario,
  saveVersion,
  getVersion,
  replayVersion,
  compareVersions,
  forkScenario,
  addComment,
  listComments,
  shareScenario,
  listLinks,
  revokeLink,
];
