import { cancelJob } from "../jobs/routes/cancel-job.ts";
import { getJob } from "../jobs/routes/get-job.ts";
import { startJob } from "../jobs/routes/start-job.ts";
import { PEOPLE_ROUTES } from "../people/registry.ts";
import type { KeptRoute } from "./kept-route.ts";
import { acceptUpload } from "./routes/accept-upload.ts";
import { addComment } from "./routes/add-comment.ts";
import { addReport } from "./routes/add-report.ts";
import { changeScenario } from "./routes/change-scenario.ts";
import { compareVersions } from "./routes/compare-versions.ts";
import { confirmDelivery } from "./routes/confirm-delivery.ts";
import { deleteScenario } from "./routes/delete-scenario.ts";
import { forgetRecipient } from "./routes/forget-recipient.ts";
import { forkScenario } from "./routes/fork-scenario.ts";
import { getScenario } from "./routes/get-scenario.ts";
import { getVersion } from "./routes/get-version.ts";
import { listComments } from "./routes/list-comments.ts";
import { listLinks } from "./routes/list-links.ts";
import { listNotices } from "./routes/list-notices.ts";
import { listReports } from "./routes/list-reports.ts";
import { listScenarios } from "./routes/list-scenarios.ts";
import { listUploads } from "./routes/list-uploads.ts";
import { previewUpload } from "./routes/preview-upload.ts";
import { publishNotice } from "./routes/publish-notice.ts";
import { replayVersion } from "./routes/replay-version.ts";
import { revokeLink } from "./routes/revoke-link.ts";
import { saveScenario } from "./routes/save-scenario.ts";
import { saveVersion } from "./routes/save-version.ts";
import { sendBroadcast } from "./routes/send-broadcast.ts";
import { shareScenario } from "./routes/share-scenario.ts";
import { subscribe } from "./routes/subscribe.ts";
import { takeDeliveries } from "./routes/take-deliveries.ts";
import { unsubscribe } from "./routes/unsubscribe.ts";
import { withdrawNotice } from "./routes/withdraw-notice.ts";
import { withdrawUpload } from "./routes/withdraw-upload.ts";

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
  publishNotice,
  listNotices,
  withdrawNotice,
  addReport,
  listReports,
  previewUpload,
  acceptUpload,
  listUploads,
  withdrawUpload,
  subscribe,
  unsubscribe,
  forgetRecipient,
  sendBroadcast,
  takeDeliveries,
  confirmDelivery,
  startJob,
  getJob,
  cancelJob,
];
