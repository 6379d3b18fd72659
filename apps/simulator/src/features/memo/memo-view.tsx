import { createMemo, encodeStamp, isMemoOf, type Memo } from "@bienmau/core/memo";
import { encodeScenario } from "@bienmau/core/scenario-link";
import type { Run } from "@bienmau/core/schema";
import { Alert, Button } from "@mantine/core";
import { use, useEffect, useState } from "react";
import { useStore } from "zustand";
import { LoadingState } from "../../components/states.tsx";
import { loadFullDataset } from "../../data/load-dataset.ts";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./memo.module.css";
import { memoDesk } from "./memo-desk.ts";
import { MemoDocument } from "./memo-document.tsx";
import { MEMO_PANEL_TEXTS } from "./memo-texts.ts";
import { saveBytes } from "./save-bytes.ts";

type Props = { readonly run: Run; readonly isReady: boolean };
type Format = "docx" | "pdf";

/** The memo made from the run: preview, files, print; made anew on demand once the run has changed. */
export function MemoView({ run, isReady }: Props) {
  const locale = useLocale();
  const dataset = use(loadFullDataset());
  const { memo, put, close } = useStore(memoDesk);
  const [writing, setWriting] = useState<Format>();
  const [hasFailed, setFailed] = useState(false);
  const make = () => put(createMemo({ dataset, run, locale, createdOn: todayHere(), link: linkTo(run) }));
  const isAwaited = memo === undefined && isReady;
  // biome-ignore lint/correctness/useExhaustiveDependencies: made once, when the run is whole
  useEffect(() => {
    if (isAwaited) make();
  }, [isAwaited]);
  if (memo === undefined) return <LoadingState height={240} />;
  const isStale = isReady && !isMemoOf(memo, run);
  return (
    <div data-memo="">
      <div className={classes["actions"]}>
        {(["docx", "pdf"] as const).map((format) => (
          <Button
            key={format}
            loading={writing === format}
            disabled={writing !== undefined}
            onClick={() => void save(memo, format)}
          >
            {MEMO_PANEL_TEXTS[format](locale)}
          </Button>
        ))}
        <Button variant="default" onClick={() => window.print()}>
          {MEMO_PANEL_TEXTS.print(locale)}
        </Button>
        {(isStale || memo.locale !== locale) && (
          <Button variant="default" onClick={make} disabled={!isReady}>
            {MEMO_PANEL_TEXTS.remake(locale)}
          </Button>
        )}
        <Button variant="default" onClick={close}>
          {MEMO_PANEL_TEXTS.close(locale)}
        </Button>
      </div>
      {hasFailed && (
        <Alert color="red" role="alert" mb="sm">
          {MEMO_PANEL_TEXTS.failed(locale)}
        </Alert>
      )}
      {isStale && (
        <Alert color="turmeric" role="alert" mb="sm">
          {MEMO_PANEL_TEXTS.stale(locale)}
        </Alert>
      )}
      <MemoDocument memo={memo} />
    </div>
  );

  async function save(whole: Memo, format: Format): Promise<void> {
    setWriting(format);
    setFailed(false);
    try {
      await saveMemo(whole, format);
    } catch {
      setFailed(true);
    } finally {
      setWriting(undefined);
    }
  }
}

/** Writers of files are heavy, so each comes when first asked for. */
async function saveMemo(memo: Memo, format: Format): Promise<void> {
  const { drawMemoCharts } = await import("./draw-memo-charts.ts");
  const pictures = await drawMemoCharts(memo);
  const name = `bao-cao-${memo.identity.profile}-${memo.identity.createdOn}-${memo.identity.fingerprint.slice(0, 8)}`;
  if (format === "docx") {
    const { writeMemoDocx } = await import("./memo-to-docx.ts");
    const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    return saveBytes(`${name}.docx`, await writeMemoDocx(memo, pictures), type);
  }
  const [{ writeMemoPdf }, { loadMemoFonts }] = await Promise.all([
    import("./memo-to-pdf.ts"),
    import("./load-memo-fonts.ts"),
  ]);
  saveBytes(`${name}.pdf`, await writeMemoPdf(memo, pictures, await loadMemoFonts()), "application/pdf");
}

/** The scenario's address with the stamp of this run, so that a later visitor sees whether it still gives the same. */
function linkTo(run: Run): string {
  return new URL(`/scenario?s=${encodeScenario(run.scenario)}#${encodeStamp(run)}`, window.location.href).href;
}

function todayHere(): string {
  const now = new Date();
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
