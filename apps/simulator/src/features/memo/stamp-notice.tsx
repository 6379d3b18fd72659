import { decodeStamp, isStampOf } from "@bienmau/core/memo";
import type { Run } from "@bienmau/core/schema";
import { Alert } from "@mantine/core";
import { formatRoundedUsd } from "../../components/format-range.ts";
import { useLocale } from "../../state/use-locale.ts";
import { MEMO_PANEL_TEXTS } from "./memo-texts.ts";

type Props = { readonly fragment: string; readonly run: Run };

/** For who comes from a report's link: whether the scenario still gives what the report says, and if not, what was and what is. */
export function StampNotice({ fragment, run }: Props) {
  const locale = useLocale();
  const stamp = decodeStamp(fragment);
  if (stamp === undefined) return undefined;
  if (isStampOf(stamp, run)) {
    return (
      <Alert color="green" mb="sm" role="status">
        {MEMO_PANEL_TEXTS.same(locale)}
      </Alert>
    );
  }
  const now = run.series["total"]?.scenario.p50[run.years.indexOf(stamp.year)];
  return (
    <Alert color="turmeric" mb="sm" role="alert">
      {MEMO_PANEL_TEXTS.changed(locale, {
        year: String(stamp.year),
        before: formatRoundedUsd(stamp.totalUsd, locale),
        after: now === undefined ? "–" : formatRoundedUsd(now, locale),
      })}
      {stamp.modelVersion !== run.modelVersion &&
        MEMO_PANEL_TEXTS.changedModel(locale, { before: stamp.modelVersion, after: run.modelVersion })}
      {stamp.datasetVersion !== run.datasetVersion &&
        MEMO_PANEL_TEXTS.changedData(locale, { before: stamp.datasetVersion, after: run.datasetVersion })}
    </Alert>
  );
}
