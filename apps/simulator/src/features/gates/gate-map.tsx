import type { Gate, Locale } from "@bienmau/core/schema";
import { ActionIcon, Group, Text } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useMemo, useState } from "react";
import { ARCHIPELAGOS } from "./archipelagos.ts";
import classes from "./gate-map.module.css";
import { GateMark } from "./gate-mark.tsx";
import { GATE_TEXTS } from "./gate-texts.ts";
import { type Box, boxAround, COUNTRY_BOX, pathOfRings, placeLabels, projectPoint, zoomBox } from "./map-geometry.ts";
import { OUTLINES } from "./outlines.gen.ts";

type Props = {
  readonly gates: readonly Gate[];
  readonly isFiltered: boolean;
  readonly locale: Locale;
  readonly selectedId: string | undefined;
  readonly onSelect: (gateId: string) => void;
  /** The whole country stands upright; a stretch of border may lie. */
  readonly shape?: "country" | "wide";
};

const ASPECTS = { country: COUNTRY_BOX.width / COUNTRY_BOX.height, wide: 4 / 3 } as const;
const PATHS = Object.entries(OUTLINES).map(([id, rings]) => ({ id, path: pathOfRings(rings) }));
const COUNTRY_LABELS = [
  { at: projectPoint(103.1, 19.9), vi: "LÀO", en: "LAOS", lo: "ລາວ" },
  { at: projectPoint(108.0, 23.45), vi: "TRUNG QUỐC", en: "CHINA", lo: "ຈີນ" },
  { at: projectPoint(104.9, 12.7), vi: "CAMPUCHIA", en: "CAMBODIA", lo: "ກຳປູເຈຍ" },
  { at: projectPoint(103.5, 16.2), vi: "THÁI LAN", en: "THAILAND", lo: "ໄທ" },
] as const;

/** Gates with a sourced position on bundled outlines. The list beside it carries the same content for keyboard and screen reader. */
export function GateMap({ gates, isFiltered, locale, selectedId, onSelect, shape = "country" }: Props) {
  const { ref, width: widthPx } = useElementSize();
  const placed = useMemo(
    () => gates.flatMap((gate) => (gate.position === undefined ? [] : [toPlaced(gate, gate.position)])),
    [gates],
  );
  const fitted = useMemo(
    () =>
      isFiltered
        ? boxAround(
            placed.map(({ at }) => at),
            ASPECTS[shape],
          )
        : COUNTRY_BOX,
    [placed, isFiltered, shape],
  );
  const [box, setBox] = useState<Box>(fitted);
  useEffect(() => setBox(fitted), [fitted]);
  const unit = box.width / Math.max(widthPx, 280);
  const isWhole = box === COUNTRY_BOX;
  const labels = useMemo(
    () =>
      isWhole
        ? []
        : placeLabels(
            placed.map(({ gate, at }) => ({ id: gate.id, at, text: gate.name.vi })),
            { box, fontSize: 12.5 * unit },
          ),
    [placed, box, unit, isWhole],
  );
  return (
    <div>
      <div className={classes["frame"]} data-shape={shape} ref={ref}>
        <svg
          className={classes["map"]}
          viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
          aria-hidden="true"
          preserveAspectRatio="xMidYMid meet"
        >
          {PATHS.map(({ id, path }) => (
            <path key={id} d={path} className={id === "viet-nam" ? classes["home"] : classes["land"]} />
          ))}
          {COUNTRY_LABELS.map((label) => (
            <text key={label.en} x={label.at[0]} y={label.at[1]} fontSize={11 * unit} className={classes["country"]}>
              {label[locale]}
            </text>
          ))}
          {ARCHIPELAGOS.map((group) => {
            const [x, y] = projectPoint(group.labelAt[0], group.labelAt[1]);
            return (
              <g key={group.id}>
                {group.islands.map(([lon, lat]) => {
                  const [cx, cy] = projectPoint(lon, lat);
                  return <circle key={`${lon} ${lat}`} cx={cx} cy={cy} r={1.7 * unit} className={classes["island"]} />;
                })}
                <text x={x} y={y} fontSize={11.5 * unit} className={classes["sea"]}>
                  {group.name[locale]}
                </text>
                <text x={x} y={y + 14 * unit} fontSize={10.5 * unit} className={classes["sea"]}>
                  {group.unit[locale]}
                </text>
              </g>
            );
          })}
          {placed.toReversed().map(({ gate, at }) => (
            <GateMark
              key={gate.id}
              gate={gate}
              at={at}
              unit={unit}
              isSelected={gate.id === selectedId}
              onSelect={onSelect}
            />
          ))}
          {labels.map((label) => (
            <text
              key={label.id}
              x={label.x}
              y={label.y}
              fontSize={12.5 * unit}
              textAnchor={label.anchor}
              className={classes["name"]}
            >
              {label.text}
            </text>
          ))}
        </svg>
        <Group className={classes["zoom"]} gap={4}>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={GATE_TEXTS.zoomIn(locale)}
            onClick={() => setBox(zoomBox(box, 0.6))}
          >
            +
          </ActionIcon>
          <ActionIcon
            variant="default"
            size="lg"
            aria-label={GATE_TEXTS.zoomOut(locale)}
            onClick={() => setBox(zoomBox(box, 1.6))}
          >
            −
          </ActionIcon>
        </Group>
      </div>
      <Text size="xs" c="dimmed" mt={6}>
        {GATE_TEXTS.mapNote(locale)}
      </Text>
    </div>
  );
}

function toPlaced(gate: Gate, position: NonNullable<Gate["position"]>) {
  return { gate, at: projectPoint(position.lon, position.lat) };
}
