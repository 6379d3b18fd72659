import type { Dataset, Gate, Locale } from "@bienmau/core/schema";
import { Badge, Button, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { presentProvinceId } from "./gate-filter.ts";
import classes from "./gate-list.module.css";
import { GateShape } from "./gate-mark.tsx";
import { CLASS_NAMES, GATE_TEXTS, NEIGHBOUR_NAMES } from "./gate-texts.ts";

const FIRST_COUNT = 18;

type Props = {
  readonly dataset: Dataset;
  readonly gates: readonly Gate[];
  readonly locale: Locale;
  readonly selectedId: string | undefined;
};

/** Every gate that passes the filter, each a link to its card. */
export function GateList({ dataset, gates, locale, selectedId }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (gates.length === 0) return <Text c="dimmed">{GATE_TEXTS.none(locale)}</Text>;
  const shown = isOpen ? gates : gates.slice(0, FIRST_COUNT);
  return (
    <>
      <ul className={classes["list"]}>
        {shown.map((gate) => (
          <li key={gate.id}>
            <Link
              to="/gates/$gateId"
              params={{ gateId: gate.id }}
              className={classes["row"]}
              data-selected={gate.id === selectedId || undefined}
            >
              <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
                <GateShape gateClass={gate.class} at={[0, 0]} unit={1} />
              </svg>
              <span>
                <strong>{gate.name.vi}</strong>
                {gate.opposite.name !== undefined && <span> – {gate.opposite.name}</span>}
                <small>
                  {CLASS_NAMES[gate.class](locale)} · {provinceName(dataset, gate)} ·{" "}
                  {NEIGHBOUR_NAMES[gate.neighbour](locale)}
                </small>
              </span>
              <span className={classes["flags"]}>
                {gate.planned && (
                  <Badge size="sm" variant="light" color="gray" tt="none">
                    {GATE_TEXTS.planned(locale)}
                  </Badge>
                )}
                {gate.classConflicts.length > 0 && (
                  <Badge size="sm" variant="light" color="turmeric" tt="none">
                    {GATE_TEXTS.classDisputed(locale)}
                  </Badge>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length < gates.length && (
        <Button variant="default" fullWidth mt="xs" onClick={() => setOpen(true)}>
          {GATE_TEXTS.showAll(locale, { count: gates.length })}
        </Button>
      )}
    </>
  );
}

function provinceName(dataset: Dataset, gate: Gate): string {
  const id = presentProvinceId(gate);
  return dataset.provinces.find((province) => province.id === id)?.name.vi ?? "";
}
