import { draft, formatNumber, formatPercent, message } from "@bienmau/core/i18n";
import { describeFault, type Fault } from "@bienmau/core/shared";
import type { FlipPoint, Regret } from "@bienmau/core/simulation";
import { Button, Group, Loader, Text, Title } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { formatRoundedUsd } from "../../components/format-range.ts";
import { type SideEngine, startEngine } from "../../engine/open-engine.ts";
import type { Draft } from "../../state/drafts.ts";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

const TEXTS = {
  title: message({
    vi: "Phương án nào ít rủi ro nhất?",
    en: "Which plan is least to be regretted?",
    lo: draft("ແຜນໃດສ່ຽງໜ້ອຍທີ່ສຸດ?"),
  }),
  lead: message({
    vi: "Hối tiếc là phần kim ngạch mất đi so với phương án tốt nhất trong cùng một tương lai, tính trên 1.024 tương lai; chưa kể chi phí.",
    en: "Regret is the turnover lost against the best plan in the same future, over 1,024 futures; costs are not counted.",
    lo: draft("ຄວາມເສຍໃຈແມ່ນມູນຄ່າທີ່ເສຍໄປທຽບກັບແຜນດີທີ່ສຸດໃນອະນາຄົດດຽວກັນ; ບໍ່ນັບຕົ້ນທຶນ."),
  }),
  find: message({ vi: "So sánh độ hối tiếc", en: "Compare regret", lo: draft("ປຽບທຽບຄວາມເສຍໃຈ") }),
  plan: message({ vi: "Phương án", en: "Plan", lo: draft("ແຜນ") }),
  mean: message({ vi: "Trung bình", en: "Mean", lo: draft("ສະເລ່ຍ") }),
  p90: message({ vi: "Xấu (90%)", en: "Bad (90%)", lo: draft("ບໍ່ດີ (90%)") }),
  worst: message({ vi: "Xấu nhất", en: "Worst", lo: draft("ຮ້າຍສຸດ") }),
  best: message({ vi: "Tốt nhất trong", en: "Best in", lo: draft("ດີສຸດໃນ") }),
  flip: message({
    vi: "Thứ hạng đổi khi {parameter} qua {value}: từ {from} sang {to}.",
    en: "The ranking turns where {parameter} passes {value}: from {from} to {to}.",
    lo: draft("ອັນດັບປ່ຽນເມື່ອ {parameter} ຜ່ານ {value}: ຈາກ {from} ເປັນ {to}."),
  }),
  noFlip: message({
    vi: "Không tham số nào, khi đổi riêng lẻ trong khoảng của nó, làm đổi thứ hạng.",
    en: "No parameter, moved alone within its range, turns the ranking.",
    lo: draft("ບໍ່ມີຕົວແປໃດປ່ຽນອັນດັບ."),
  }),
} as const;

type Choice = {
  readonly of: string;
  readonly regrets?: readonly Regret[];
  readonly flips?: readonly FlipPoint[];
  readonly fault?: Fault;
};

type Props = {
  readonly compared: readonly Draft[];
  readonly year: number;
  readonly nameOfParameter: (id: string) => string;
};

/** Minimax regret over the compared drafts, and the parameters that would turn the ranking. */
export function RegretTable({ compared, year, nameOfParameter }: Props) {
  const locale = useLocale();
  const [isSearching, setSearching] = useState(false);
  const [choice, setChoice] = useState<Choice>();
  const side = useRef<SideEngine>(undefined);
  useEffect(() => () => side.current?.stop(), []);
  const of = JSON.stringify([compared.map(({ id }) => id), year]);
  const shown = choice?.of === of ? choice : undefined;
  const nameOf = (id: string) => compared.find((draft) => draft.id === id)?.name ?? id;

  const find = async () => {
    const engine = startEngine();
    side.current = engine;
    setSearching(true);
    try {
      const candidates = compared.map(({ id, scenario }) => ({ id, scenario }));
      const result = await (await engine.ready).chooseRobustly(candidates, year);
      setChoice(result.ok ? { of, ...result.value } : { of, fault: result.fault });
    } catch {
      setChoice({ of, fault: { code: "internal" } });
    }
    engine.stop();
    setSearching(false);
  };

  return (
    <div>
      <Title order={3} mt="md">
        {TEXTS.title(locale)}
      </Title>
      <Text size="sm" c="dimmed">
        {TEXTS.lead(locale)}
      </Text>
      <Group my="xs">
        <Button size="sm" variant="default" onClick={() => void find()}>
          {TEXTS.find(locale)}
        </Button>
        {isSearching && <Loader size="sm" aria-label={SCENARIO_TEXTS.running(locale)} />}
      </Group>
      {shown?.fault !== undefined && <Text c="red">{describeFault(shown.fault, locale)}</Text>}
      {shown?.regrets !== undefined && (
        <table className={classes["outputs"]}>
          <thead>
            <tr>
              {(["plan", "mean", "p90", "worst", "best"] as const).map((head) => (
                <th key={head} scope="col">
                  {TEXTS[head](locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.regrets
              .toSorted((a, b) => a.worst - b.worst)
              .map((regret) => (
                <tr key={regret.id}>
                  <th scope="row">{nameOf(regret.id)}</th>
                  <td>{formatRoundedUsd(regret.mean, locale)}</td>
                  <td>{formatRoundedUsd(regret.p90, locale)}</td>
                  <td>{formatRoundedUsd(regret.worst, locale)}</td>
                  <td>{formatPercent(regret.bestShare * 100, locale, { max: 0 })}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {shown?.flips !== undefined && (
        <ul className={classes["sentences"]}>
          {shown.flips.length === 0 && <li>{TEXTS.noFlip(locale)}</li>}
          {shown.flips.slice(0, 8).map((flip) => (
            <li key={`${flip.parameter} ${flip.at}`}>
              {TEXTS.flip(locale, {
                parameter: nameOfParameter(flip.parameter),
                value: formatNumber(Number(flip.at.toPrecision(3)), locale, { max: 4 }),
                from: nameOf(flip.from),
                to: nameOf(flip.to),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
