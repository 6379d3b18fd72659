import { createHash } from "node:crypto";
import { draft, formatNumber, message } from "@bienmau/core/i18n";
import type { Conflict, Dataset, Observation, Source } from "@bienmau/core/schema";
import { findHeld, keyOf } from "./check-rows.ts";
import type { LiveUpload } from "./uploads.ts";

const covers = message({
  vi: "Số liệu do cán bộ nhập từ văn bản này.",
  en: "Figures entered by an official from this document.",
  lo: draft("ຕົວເລກທີ່ພະນັກງານປ້ອນຈາກເອກະສານນີ້."),
});
const unchecked = message({
  vi: "Nhập qua hệ thống, chưa được nhóm biên soạn đối chiếu với bản in.",
  en: "Entered through the service; not yet checked against the printed text by the editors.",
  lo: draft("ປ້ອນຜ່ານລະບົບ ຍັງບໍ່ໄດ້ກວດທຽບກັບສະບັບພິມ."),
});
const title = message({ vi: "Hai nguồn ghi khác nhau", en: "Two sources disagree", lo: draft("ສອງແຫຼ່ງບອກຕ່າງກັນ") });
const both = message({
  vi: "{held} ghi {heldValue} {unit}; {added} ghi {addedValue} {unit}. Số đã công bố trước được dùng cho đến khi có đối chiếu.",
  en: "{held} has {heldValue} {unit}; {added} has {addedValue} {unit}. The figure held first is used until they are checked.",
  lo: draft("{held} ລະບຸ {heldValue} {unit}; {added} ລະບຸ {addedValue} {unit}. ໃຊ້ຕົວເລກທີ່ມີກ່ອນຈົນກວ່າຈະກວດທຽບ."),
});

/** The short id under which an upload's source and figures are cited. */
export function sourceIdOf(uploadId: string): string {
  return `upload-${uploadId.replaceAll("-", "").slice(0, 12)}`;
}

/**
 * The dataset with accepted uploads in it, under a version of its own. A figure that contradicts a held one is added beside it with a
 * conflict that shows both; none is ever replaced.
 */
export function mergeUploads(dataset: Dataset, uploads: readonly LiveUpload[]): Dataset {
  if (uploads.length === 0) return dataset;
  const rows = uploads.flatMap(({ rows }) => rows.map(({ observation }) => observation));
  const stamp = createHash("sha256")
    .update(uploads.map(({ head }) => head.id).join(" "))
    .digest("hex")
    .slice(0, 8);
  return {
    ...dataset,
    version: `${dataset.version}+${stamp}`,
    sources: [...dataset.sources, ...uploads.map(({ head }) => toSource(head))],
    observations: [...dataset.observations, ...rows],
    conflicts: [...dataset.conflicts, ...findConflicts(dataset, rows)],
  };
}

function toSource(head: LiveUpload["head"]): Source {
  return {
    id: sourceIdOf(head.id),
    title: head.title,
    titleIs: "printed",
    authors: [],
    publisher: head.publisher,
    publishedOn: head.publishedOn,
    type: "report",
    language: "vi",
    trust: "secondary",
    covers: covers.texts,
    weaknesses: [unchecked.texts],
    seed: false,
  };
}

/** Each row against the bundled figures and against the uploads before it. */
function findConflicts(dataset: Dataset, rows: readonly Observation[]): Conflict[] {
  const earlier = new Map<string, Observation[]>();
  return rows.flatMap((row) => {
    const before = earlier.get(keyOf(row)) ?? [];
    const rivals = [...findHeld(dataset, row), ...before].filter((held) => held.value !== row.value);
    earlier.set(keyOf(row), [...before, row]);
    return describeConflict(row, rivals);
  });
}

function describeConflict(row: Observation, rivals: readonly Observation[]): Conflict[] {
  const [held] = rivals;
  if (held === undefined) return [];
  const text = (locale: "vi" | "en" | "lo"): string =>
    both(locale, {
      held: held.source,
      heldValue: formatNumber(held.value, locale),
      added: row.source,
      addedValue: formatNumber(row.value, locale),
      unit: row.unit,
    });
  return [
    {
      id: `c-${row.id}`,
      kind: "values-disagree",
      severity: "B",
      title: title.texts,
      text: { vi: text("vi"), en: text("en"), lo: text("lo") },
      observations: [...rivals.map(({ id }) => id), row.id],
      preferred: [held.id],
      gates: row.gate === undefined ? [] : [row.gate],
      provinces: [],
      values: [held, row].map(({ value, unit, source }) => ({
        value,
        unit,
        label: { vi: source, en: source, lo: source },
      })),
      showBesideAnswers: true,
      citations: [held, row].map(({ source, locator }) => ({ source, locator })),
    },
  ];
}
