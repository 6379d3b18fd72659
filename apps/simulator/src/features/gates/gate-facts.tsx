import { formatDate, formatNumber } from "@bienmau/core/i18n";
import type { Dataset, Gate, Locale } from "@bienmau/core/schema";
import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { nameIn, nameOfId } from "../../components/data-name.ts";
import { Panel } from "../../components/panel.tsx";
import { SourceButton } from "../../components/source-button.tsx";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./gate-page.module.css";
import { GATE_PAGE_TEXTS } from "./gate-page-texts.ts";
import { NEIGHBOUR_NAMES } from "./gate-texts.ts";

type Props = { readonly dataset: Dataset; readonly gate: Gate };

/** Both sides of the pair, as far as sources go; what is missing is said to be missing. */
export function GateFacts({ dataset, gate }: Props) {
  const locale = useLocale();
  const country = NEIGHBOUR_NAMES[gate.neighbour](locale);
  return (
    <Panel
      title={GATE_PAGE_TEXTS.bothSides(locale)}
      aside={<SourceButton dataset={dataset} citations={gate.citations} derivation="reported" what={gate.name.vi} />}
    >
      <div className={classes["sides"]}>
        <div>
          <Title order={3}>{GATE_PAGE_TEXTS.vietSide(locale)}</Title>
          <dl className={classes["facts"]}>
            <Fact name={GATE_PAGE_TEXTS.name(locale)}>{gate.name.vi}</Fact>
            <Fact name={GATE_PAGE_TEXTS.laoName(locale)}>
              {gate.name.lo === undefined ? <Missing /> : <span lang="lo">{gate.name.lo}</span>}
            </Fact>
            {gate.aliases.length > 0 && <Fact name={GATE_PAGE_TEXTS.aliases(locale)}>{gate.aliases.join(", ")}</Fact>}
            <Fact name={GATE_PAGE_TEXTS.province(locale)}>{listProvinces(dataset, gate, locale).join("; ")}</Fact>
            <Fact name={GATE_PAGE_TEXTS.hours(locale)}>
              <Hours dataset={dataset} gate={gate} side="viet-nam" />
            </Fact>
            {gate.roads.length > 0 && (
              <Fact name={GATE_PAGE_TEXTS.roads(locale)}>{gate.roads.map((road) => road.name).join(", ")}</Fact>
            )}
            {gate.economicZone !== undefined && (
              <Fact name={GATE_PAGE_TEXTS.zone(locale)}>{gate.economicZone.text[locale]}</Fact>
            )}
            <Codes gate={gate} />
            <Fact name={GATE_PAGE_TEXTS.position(locale)}>
              <Position dataset={dataset} gate={gate} />
            </Fact>
          </dl>
        </div>
        <div>
          <Title order={3}>{GATE_PAGE_TEXTS.otherSide(locale, { country })}</Title>
          <dl className={classes["facts"]}>
            <Fact name={GATE_PAGE_TEXTS.name(locale)}>{gate.opposite.name ?? <Missing />}</Fact>
            {gate.neighbour !== "LA" || gate.opposite.localName !== undefined ? (
              <Fact name={GATE_PAGE_TEXTS.localName(locale)}>{gate.opposite.localName ?? <Missing />}</Fact>
            ) : undefined}
            {gate.opposite.aliases.length > 0 && (
              <Fact name={GATE_PAGE_TEXTS.aliases(locale)}>{gate.opposite.aliases.join(", ")}</Fact>
            )}
            <Fact name={GATE_PAGE_TEXTS.province(locale)}>
              {gate.opposite.provinces.length === 0 ? (
                <Missing />
              ) : (
                gate.opposite.provinces.map((id) => nameOfId(dataset, id, locale)).join(", ")
              )}
            </Fact>
            <Fact name={GATE_PAGE_TEXTS.hours(locale)}>
              <Hours dataset={dataset} gate={gate} side="neighbour" />
            </Fact>
          </dl>
        </div>
      </div>
    </Panel>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Missing() {
  const locale = useLocale();
  return (
    <Text component="span" c="dimmed" fs="italic" size="sm">
      {GATE_PAGE_TEXTS.unsourced(locale)}
    </Text>
  );
}

function Hours({ dataset, gate, side }: Props & { readonly side: "viet-nam" | "neighbour" }) {
  const locale = useLocale();
  const held = gate.hours.filter((hours) => hours.side === side);
  if (held.length === 0) return <Text size="sm">{GATE_PAGE_TEXTS.unknownHours(locale)}</Text>;
  return held.map((hours) => (
    <div key={hours.hours + hours.asOf}>
      {GATE_PAGE_TEXTS.hoursOf(locale, { hours: hours.hours, date: formatDate(hours.asOf, locale) })}{" "}
      <SourceButton
        dataset={dataset}
        citations={[hours.citation]}
        derivation="reported"
        what={GATE_PAGE_TEXTS.hours(locale)}
      />
      {hours.note !== undefined && <Text size="sm">{hours.note[locale]}</Text>}
    </div>
  ));
}

function Codes({ gate }: { readonly gate: Gate }) {
  const locale = useLocale();
  const { customs, unLocode } = gate.codes;
  const codes = [
    ...(customs === undefined ? [] : [GATE_PAGE_TEXTS.customsCode(locale, { code: customs })]),
    ...(unLocode === undefined ? [] : [GATE_PAGE_TEXTS.locode(locale, { code: unLocode })]),
  ];
  if (codes.length === 0) return undefined;
  return <Fact name={GATE_PAGE_TEXTS.codes(locale)}>{codes.join("; ")}</Fact>;
}

function Position({ dataset, gate }: Props) {
  const locale = useLocale();
  if (gate.position === undefined) return <Text size="sm">{GATE_PAGE_TEXTS.unknownPosition(locale)}</Text>;
  const { lat, lon, accuracyKm, citation, credit } = gate.position;
  const degrees = (value: number) => formatNumber(value, locale, { max: 3 });
  return (
    <>
      {GATE_PAGE_TEXTS.positionOf(locale, {
        lat: degrees(lat),
        lon: degrees(lon),
        km: formatNumber(accuracyKm, locale),
      })}{" "}
      <SourceButton
        dataset={dataset}
        citations={[citation]}
        derivation="reported"
        what={GATE_PAGE_TEXTS.position(locale)}
      />
      {credit !== undefined && (
        <Text size="xs" c="dimmed">
          {credit}
        </Text>
      )}
    </>
  );
}

/** Provinces through time: until and from which day the gate lay in each. */
function listProvinces(dataset: Dataset, gate: Gate, locale: Locale): readonly string[] {
  return gate.provinces.map(({ province, from, until }) => {
    const record = dataset.provinces.find(({ id }) => id === province);
    const name = record === undefined ? province : nameIn(record.name, locale);
    if (until !== undefined) return GATE_PAGE_TEXTS.provinceUntil(locale, { name, date: formatDate(until, locale) });
    if (from !== undefined) return GATE_PAGE_TEXTS.provinceFrom(locale, { name, date: formatDate(from, locale) });
    return name;
  });
}
