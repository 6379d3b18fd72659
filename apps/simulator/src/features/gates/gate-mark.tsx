import type { Gate } from "@bienmau/core/schema";
import classes from "./gate-map.module.css";
import type { Point } from "./map-geometry.ts";

type Props = {
  readonly gate: Gate;
  readonly at: Point;
  readonly unit: number;
  readonly isSelected: boolean;
  readonly onSelect: (gateId: string) => void;
};

/** One gate on the map; form and fill tell its class, so that colour is not needed to read it. */
export function GateMark({ gate, at: [x, y], unit, isSelected, onSelect }: Props) {
  return (
    <a
      href={`/gates/${gate.id}`}
      tabIndex={-1}
      className={classes["mark"]}
      data-selected={isSelected || undefined}
      onClick={(event) => {
        event.preventDefault();
        onSelect(gate.id);
      }}
    >
      <title>{gate.opposite.name === undefined ? gate.name.vi : `${gate.name.vi} – ${gate.opposite.name}`}</title>
      <circle cx={x} cy={y} r={11 * unit} fill="transparent" />
      {isSelected && <circle cx={x} cy={y} r={9.5 * unit} className={classes["halo"]} strokeWidth={2 * unit} />}
      <GateShape gateClass={gate.class} at={[x, y]} unit={unit} />
    </a>
  );
}

export function GateShape({
  gateClass,
  at: [x, y],
  unit,
}: {
  readonly gateClass: Gate["class"];
  readonly at: Point;
  readonly unit: number;
}) {
  const line = 1.4 * unit;
  if (gateClass === "international")
    return <circle cx={x} cy={y} r={5.2 * unit} strokeWidth={line} className={classes["international"]} />;
  if (gateClass === "main")
    return <circle cx={x} cy={y} r={4.2 * unit} strokeWidth={line} className={classes["main"]} />;
  if (gateClass === "auxiliary")
    return <circle cx={x} cy={y} r={3.4 * unit} strokeWidth={line} className={classes["auxiliary"]} />;
  const half = 3.6 * unit;
  return (
    <path
      d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`}
      strokeWidth={line}
      className={classes["opening"]}
    />
  );
}
