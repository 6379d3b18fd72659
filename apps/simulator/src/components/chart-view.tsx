import { toEchartsOption } from "@bienmau/core/charts";
import { formatNumber } from "@bienmau/core/i18n";
import type { Chart } from "@bienmau/core/schema";
import {
  Anchor,
  Group,
  ScrollArea,
  Skeleton,
  Table,
  Text,
  UnstyledButton,
  useComputedColorScheme,
} from "@mantine/core";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { useLocale } from "../state/use-locale.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { tabulateChart, writeChartCsv } from "./chart-table.ts";
import { CHART_TEXTS } from "./chart-texts.ts";
import classes from "./chart-view.module.css";
import type { Drawing } from "./draw-chart.ts";
import type { PictureKind } from "./save-chart-picture.ts";
import { saveFile } from "./save-file.ts";

type Props = {
  readonly chart: Chart;
  /** Height of the drawing in CSS pixels. */
  readonly heightPx?: number;
  /** Hide the title where the panel already says it. */
  readonly hasTitle?: boolean;
  /** Folded where they are many, left out where the page says the same elsewhere. */
  readonly notes?: "shown" | "folded" | "none";
};

/** A drawn chart with its table twin, its text twin, its source line and its numbers as CSV. */
export function ChartView({ chart, heightPx = 300, hasTitle = false, notes = "shown" }: Props) {
  const locale = useLocale();
  const scheme = useComputedColorScheme("light");
  const titleId = useId();
  const element = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(undefined);
  const [isDrawn, setDrawn] = useState(false);
  const [twin, setTwin] = useState<"table" | "words">();
  const { option, colours } = useMemo(() => prepareDrawing(chart, scheme), [chart, scheme]);

  useEffect(() => {
    let isGone = false;
    const draw = async () => {
      const { drawChart } = await import("./draw-chart.ts");
      if (isGone || element.current === null) return;
      drawing.current ??= drawChart(element.current);
      drawing.current.update(option);
      setDrawn(true);
    };
    void draw();
    return () => {
      isGone = true;
    };
  }, [option]);
  useEffect(
    () => () => {
      drawing.current?.dispose();
      drawing.current = undefined;
    },
    [],
  );

  return (
    <figure className={classes["chart"]} aria-labelledby={titleId}>
      <figcaption id={titleId} className={hasTitle ? classes["title"] : classes["hidden"]}>
        {chart.title}
      </figcaption>
      <ChartLegend chart={chart} colours={colours} />
      <div className={classes["plot"]} style={{ height: heightPx }}>
        {!isDrawn && <Skeleton className={classes["waiting"]} height={heightPx} />}
        <div ref={element} role="img" aria-label={chart.textTwin} className={classes["canvas"]} />
      </div>
      {notes === "shown" && <Notes notes={chart.notes} />}
      {notes === "folded" && chart.notes.length > 0 && (
        <details className={classes["notes"]}>
          <summary>{CHART_TEXTS.notes(locale, { count: chart.notes.length })}</summary>
          <Notes notes={chart.notes} />
        </details>
      )}
      <Group justify="space-between" gap="xs" mt={6} align="baseline">
        <Text size="xs" c="dimmed" className={classes["source"]}>
          {chart.sourceLine}
        </Text>
        <Group gap="sm" className="no-print">
          {(["table", "words"] as const).map((kind) => (
            <UnstyledButton
              key={kind}
              className={classes["twin"]}
              aria-expanded={twin === kind}
              onClick={() => setTwin(twin === kind ? undefined : kind)}
            >
              {CHART_TEXTS[kind](locale)}
            </UnstyledButton>
          ))}
          <Anchor
            component="button"
            type="button"
            size="xs"
            aria-label={CHART_TEXTS.download(locale, { kind: "CSV" })}
            onClick={() => saveCsv()}
          >
            {CHART_TEXTS.csv(locale)}
          </Anchor>
          {(["svg", "png"] as const).map((kind) => (
            <Anchor
              key={kind}
              component="button"
              type="button"
              size="xs"
              aria-label={CHART_TEXTS.download(locale, { kind: kind.toUpperCase() })}
              onClick={() => void savePicture(kind)}
            >
              {kind.toUpperCase()}
            </Anchor>
          ))}
        </Group>
      </Group>
      {twin === "words" && <Text size="sm">{chart.textTwin}</Text>}
      {twin === "table" && <ChartTwinTable chart={chart} />}
    </figure>
  );

  async function savePicture(kind: PictureKind): Promise<void> {
    const { saveChartPicture } = await import("./save-chart-picture.ts");
    await saveChartPicture(chart, kind);
  }

  function saveCsv(): void {
    saveFile("bieu-do.csv", writeChartCsv(chart, tabulate(chart)), "text/csv;charset=utf-8");
  }

  function tabulate(source: Chart) {
    return tabulateChart(source, {
      low: (name) => CHART_TEXTS.low(locale, { name }),
      high: (name) => CHART_TEXTS.high(locale, { name }),
    });
  }
}

/** The option without its legend, which the page draws itself, and the colour of each series by name. */
function prepareDrawing(chart: Chart, scheme: "light" | "dark") {
  const whole = toEchartsOption(chart, scheme);
  const colours = new Map(whole.series.flatMap((series) => readColour(series)));
  const option = { ...whole, legend: { show: false }, grid: { ...whole.grid, top: 30 } };
  return { option, colours };
}

function readColour(series: object): [string, string][] {
  if (!("name" in series && "itemStyle" in series)) return [];
  const { name, itemStyle } = series;
  if (typeof name !== "string" || typeof itemStyle !== "object" || itemStyle === null || !("color" in itemStyle))
    return [];
  return [[name, String(itemStyle.color)]];
}

function Notes({ notes }: { readonly notes: readonly string[] }) {
  return notes.map((note) => (
    <Text key={note} size="xs" c="dimmed" mb={2}>
      {note}
    </Text>
  ));
}

function ChartTwinTable({ chart }: { readonly chart: Chart }) {
  const locale = useLocale();
  const table = tabulateChart(chart, {
    low: (name) => CHART_TEXTS.low(locale, { name }),
    high: (name) => CHART_TEXTS.high(locale, { name }),
  });
  return (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: "region", "aria-label": chart.title }}>
      <Table fz="sm" striped withTableBorder mt="xs" captionSide="top">
        <Table.Caption ta="left" mt={0}>
          {chart.title}. {CHART_TEXTS.unit(locale, { unit: chart.axis.label })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{CHART_TEXTS.period(locale)}</Table.Th>
            {table.columns.map((column) => (
              <Table.Th key={column.key} scope="col" ta="right">
                {column.name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.map((row) => (
            <Table.Tr key={row.x}>
              <Table.Th scope="row">{row.x}</Table.Th>
              {row.cells.map((cell, index) => (
                <Table.Td key={table.columns[index]?.key} ta="right">
                  {cell === undefined ? "–" : formatNumber(cell, locale, { max: 2 })}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}
