import type { AuditReport } from "@bienmau/core/audit";
import { draft, message } from "@bienmau/core/i18n";
import type { Conflict, Dataset } from "@bienmau/core/schema";
import { Badge, Group, SegmentedControl, Stack, Text, Title } from "@mantine/core";
import { use, useState } from "react";
import { formatValue } from "../../components/format-value.ts";
import { Panel } from "../../components/panel.tsx";
import { SourceButton } from "../../components/source-button.tsx";
import { loadFullDataset } from "../../data/load-dataset.ts";
import { openEngine } from "../../engine/open-engine.ts";
import { useLocale } from "../../state/use-locale.ts";
import { DataMenu } from "../data/data-menu.tsx";
import classes from "./audit-page.module.css";
import { groupFindings } from "./group-findings.ts";

const TEXTS = {
  title: message({ vi: "Rà soát nguồn", en: "Source audit", lo: draft("ກວດສອບແຫຼ່ງ") }),
  lead: message({
    vi: "Máy tính lại mọi tổng, tỷ trọng, tốc độ tăng và trung bình mà số liệu cho phép, rồi so với số nguồn in. Dưới đây là những chỗ không khớp và cách xử lý.",
    en: "Every total, share, growth rate and mean that the data allow is recomputed and compared with the print. Below is what does not hold, and how it is handled.",
    lo: draft("ຄິດໄລ່ຄືນທຸກຍອດລວມ, ສ່ວນແບ່ງ, ອັດຕາເຕີບໂຕ ແລະ ຄ່າສະເລ່ຍ ແລ້ວທຽບກັບທີ່ພິມ. ຂ້າງລຸ່ມແມ່ນບ່ອນທີ່ບໍ່ກົງກັນ."),
  }),
  summary: message({
    vi: "Đã tính lại {checked} số: {held} khớp, {broken} không khớp.",
    en: "{checked} figures recomputed: {held} hold, {broken} do not.",
    lo: draft("ຄິດໄລ່ຄືນ {checked} ຕົວເລກ: {held} ກົງ, {broken} ບໍ່ກົງ."),
  }),
  recomputed: message({
    vi: "Số tính lại không khớp",
    en: "Figures that do not recompute",
    lo: draft("ຕົວເລກທີ່ຄິດຄືນບໍ່ກົງ"),
  }),
  conflicts: message({
    vi: "Mâu thuẫn đã biết và cách xử lý",
    en: "Known conflicts and their handling",
    lo: draft("ຂໍ້ຂັດແຍ່ງທີ່ຮູ້"),
  }),
  severity: message({ vi: "Mức độ", en: "Severity", lo: draft("ລະດັບ") }),
  all: message({ vi: "Tất cả", en: "All", lo: draft("ທັງໝົດ") }),
  A: message({ vi: "A: dẫn tới kết luận sai", en: "A: would mislead", lo: draft("A: ເຮັດໃຫ້ເຂົ້າໃຈຜິດ") }),
  B: message({ vi: "B: mâu thuẫn rõ, tác động nhỏ", en: "B: visible, small effect", lo: draft("B: ເຫັນໄດ້, ຜົນນ້ອຍ") }),
  C: message({ vi: "C: làm tròn, câu chữ", en: "C: rounding, wording", lo: draft("C: ປັດເສດ, ຖ້ອຍຄຳ") }),
  stated: message({ vi: "Nguồn ghi", en: "Stated", lo: draft("ແຫຼ່ງລະບຸ") }),
  computed: message({ vi: "Tính lại", en: "Recomputed", lo: draft("ຄິດຄືນ") }),
  where: message({ vi: "Ở đâu", en: "Where", lo: draft("ຢູ່ບ່ອນ") }),
  handling: message({ vi: "Cách xử lý", en: "Handling", lo: draft("ວິທີຈັດການ") }),
} as const;

type Severity = "A" | "B" | "C";

let report: Promise<AuditReport> | undefined;
function loadReport(): Promise<AuditReport> {
  report ??= openEngine().then((engine) => engine.audit());
  return report;
}

/** What the sources get wrong, found by recomputation, and how each case is handled. */
export function AuditPage() {
  const locale = useLocale();
  const dataset = use(loadFullDataset());
  const audit = use(loadReport());
  const [severity, setSeverity] = useState<Severity | "">("");
  const conflicts = dataset.conflicts
    .filter((conflict) => severity === "" || conflict.severity === severity)
    .toSorted((a, b) => a.severity.localeCompare(b.severity) || a.id.localeCompare(b.id, "en", { numeric: true }));
  const findings = audit.findings.filter((finding) => severity === "" || finding.severity === severity);
  return (
    <>
      <DataMenu />
      <Stack gap="md">
        <div>
          <Title order={1}>{TEXTS.title(locale)}</Title>
          <Text c="dimmed" maw="80ch">
            {TEXTS.lead(locale)}
          </Text>
        </div>
        <Group justify="space-between">
          <Text fw={600}>
            {TEXTS.summary(locale, { checked: audit.checked, held: audit.held, broken: audit.checked - audit.held })}
          </Text>
          <SegmentedControl
            aria-label={TEXTS.severity(locale)}
            size="xs"
            value={severity}
            onChange={(value) => setSeverity(value as Severity | "")}
            data={[{ value: "", label: TEXTS.all(locale) }, "A", "B", "C"]}
          />
        </Group>
        <Text size="sm" c="dimmed">
          {(["A", "B", "C"] as const).map((grade) => TEXTS[grade](locale)).join(" · ")}
        </Text>
        <Panel title={TEXTS.recomputed(locale)}>
          <Findings findings={findings} dataset={dataset} />
        </Panel>
        <Panel title={TEXTS.conflicts(locale)}>
          <ul className={classes["list"]}>
            {conflicts.map((conflict) => (
              <li key={conflict.id} id={conflict.id}>
                <ConflictEntry dataset={dataset} conflict={conflict} />
              </li>
            ))}
          </ul>
        </Panel>
      </Stack>
    </>
  );
}

function Findings({ dataset, findings }: { readonly dataset: Dataset; readonly findings: AuditReport["findings"] }) {
  const locale = useLocale();
  return (
    <table className={classes["table"]}>
      <thead>
        <tr>
          <th scope="col">{TEXTS.severity(locale)}</th>
          <th scope="col">{TEXTS.where(locale)}</th>
          <th scope="col">{TEXTS.stated(locale)}</th>
          <th scope="col">{TEXTS.computed(locale)}</th>
          <th scope="col">{TEXTS.handling(locale)}</th>
        </tr>
      </thead>
      <tbody>
        {groupFindings(findings).map(({ finding, locators }) => (
          <tr key={finding.id}>
            <td data-label={TEXTS.severity(locale)}>
              <SeverityBadge severity={finding.severity} />
            </td>
            <th scope="row" data-label={TEXTS.where(locale)}>
              {dataset.sources.find(({ id }) => id === finding.source)?.title ?? finding.source}
              <Text size="xs" c="dimmed">
                {locators.join("; ")}
              </Text>
            </th>
            <td data-label={TEXTS.stated(locale)} data-number>
              {formatValue(finding.stated, finding.unit, locale)}
            </td>
            <td data-label={TEXTS.computed(locale)} data-number>
              {formatValue(Number(finding.recomputed.toPrecision(6)), finding.unit, locale)}
            </td>
            <td data-label={TEXTS.handling(locale)}>{finding.handling}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ConflictEntry({ dataset, conflict }: { readonly dataset: Dataset; readonly conflict: Conflict }) {
  const locale = useLocale();
  return (
    <>
      <Group gap="xs">
        <SeverityBadge severity={conflict.severity} />
        <Title order={3}>{conflict.title[locale]}</Title>
        <Text size="xs" c="dimmed">
          {conflict.id.toUpperCase()}
        </Text>
      </Group>
      <Text size="sm">{conflict.text[locale]}</Text>
      <Group gap="md">
        {conflict.values.map((rival) => (
          <Text size="sm" key={`${rival.label.vi} ${rival.value}`}>
            {rival.label[locale]}: <strong>{formatValue(rival.value, rival.unit, locale)}</strong>
          </Text>
        ))}
      </Group>
      <SourceButton
        dataset={dataset}
        citations={conflict.citations}
        derivation="reported"
        what={conflict.title[locale]}
      />
    </>
  );
}

function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const locale = useLocale();
  return (
    <Badge
      variant="light"
      radius="sm"
      color={{ A: "red", B: "turmeric", C: "gray" }[severity]}
      title={TEXTS[severity](locale)}
    >
      {severity}
    </Badge>
  );
}
