import { draft, formatNumber, message } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";
import { describeFault, type Fault } from "@bienmau/core/shared";
import type { Explained, Explanation } from "@bienmau/core/simulation";
import { Anchor, Badge, Code, Group, Loader, Modal, Stack, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { formatRoundedUsd } from "../../components/format-range.ts";
import { TextLink } from "../../components/text-link.tsx";
import { openEngine } from "../../engine/open-engine.ts";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./explain-dialog.module.css";
import { explaining } from "./explaining.ts";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";

const TEXTS = {
  title: message({ vi: "Con số này từ đâu ra?", en: "Where does this number come from?", lo: draft("ຕົວເລກນີ້ມາຈາກໃສ?") }),
  atMedians: message({
    vi: "Giá trị khi mọi tham số ở trung vị: {value}. Trung vị của các lượt tính có thể lệch một chút.",
    en: "Value with every parameter at its median: {value}. The median of the draws may differ a little.",
    lo: draft("ຄ່າເມື່ອທຸກຕົວແປຢູ່ຄ່າກາງ: {value}."),
  }),
  formula: message({ vi: "Công thức", en: "Formula", lo: draft("ສູດ") }),
  source: message({ vi: "Nguồn: {source}", en: "Source: {source}", lo: draft("ແຫຼ່ງ: {source}") }),
  inputs: message({ vi: "Công thức dùng", en: "The formula reads", lo: draft("ສູດໃຊ້") }),
  upstream: message({
    vi: "Truy đến gốc: {count} tham số và số liệu",
    en: "Down to the roots: {count} parameters and figures",
    lo: draft("ເຖິງຕົ້ນທາງ: {count} ຕົວແປ ແລະ ຕົວເລກ"),
  }),
  back: message({ vi: "Quay lại", en: "Back", lo: draft("ກັບ") }),
  close: message({ vi: "Đóng", en: "Close", lo: draft("ປິດ") }),
  equation: message({ vi: "công thức", en: "equation", lo: draft("ສູດ") }),
  parameter: message({ vi: "tham số", en: "parameter", lo: draft("ຕົວແປ") }),
  drawn: message({ vi: "ngẫu nhiên", en: "drawn", lo: draft("ສຸ່ມ") }),
  data: message({ vi: "số liệu", en: "data", lo: draft("ຂໍ້ມູນ") }),
  setting: message({ vi: "do bạn đặt", en: "your setting", lo: draft("ທ່ານຕັ້ງ") }),
} as const;

/** Any number of the run, opened: formula, inputs, and everything upstream down to parameters and sourced figures. */
export function ExplainDialog() {
  const locale = useLocale();
  const { asked, trail, close, follow, goBack } = useStore(explaining);
  const key = trail.at(-1);
  const [reply, setReply] = useState<{
    readonly key: string;
    readonly explanation?: Explanation;
    readonly fault?: Fault;
  }>();
  useEffect(() => {
    if (asked === undefined || key === undefined) return;
    let isGone = false;
    const ask = async () => {
      const result = await (await openEngine()).explain(asked.scenario, key, asked.run);
      if (!isGone) setReply(result.ok ? { key, explanation: result.value } : { key, fault: result.fault });
    };
    ask().catch(() => {
      if (!isGone) setReply({ key, fault: { code: "internal" } });
    });
    return () => {
      isGone = true;
    };
  }, [asked, key]);
  const shown = reply?.key === key ? reply : undefined;
  return (
    <Modal
      opened={asked !== undefined}
      onClose={close}
      title={TEXTS.title(locale)}
      size="xl"
      closeButtonProps={{ "aria-label": TEXTS.close(locale) }}
    >
      {shown === undefined && <Loader aria-label={SCENARIO_TEXTS.running(locale)} />}
      {shown?.fault !== undefined && <Text c="red">{describeFault(shown.fault, locale)}</Text>}
      {shown?.explanation !== undefined && (
        <Stack gap="sm">
          {trail.length > 1 && (
            <Anchor component="button" type="button" size="sm" ta="left" onClick={goBack}>
              {TEXTS.back(locale)}
            </Anchor>
          )}
          <Details explanation={shown.explanation} onFollow={follow} />
        </Stack>
      )}
    </Modal>
  );
}

type DetailsProps = { readonly explanation: Explanation; readonly onFollow: (key: string) => void };

function Details({ explanation, onFollow }: DetailsProps) {
  const locale = useLocale();
  return (
    <>
      <Text fw={650} size="lg">
        {explanation.name[locale]}{" "}
        <Text span size="sm" c="dimmed">
          {explanation.key}
        </Text>
      </Text>
      <Text size="sm">{TEXTS.atMedians(locale, { value: showValue(explanation, locale) })}</Text>
      {explanation.formula !== undefined && (
        <div>
          <Text size="sm" fw={600}>
            {TEXTS.formula(locale)}
          </Text>
          <Code block className={classes["formula"]}>
            {explanation.formula}
          </Code>
        </div>
      )}
      <Text size="sm" c="dimmed">
        {TEXTS.source(locale, { source: explanation.source })}
      </Text>
      {explanation.inputs.length > 0 && (
        <div>
          <Text size="sm" fw={600}>
            {TEXTS.inputs(locale)}
          </Text>
          <Things things={explanation.inputs} onFollow={onFollow} />
        </div>
      )}
      <details>
        <summary>{TEXTS.upstream(locale, { count: explanation.upstream.length })}</summary>
        <Things things={explanation.upstream} onFollow={onFollow} />
      </details>
    </>
  );
}

function Things({
  things,
  onFollow,
}: {
  readonly things: readonly Explained[];
  readonly onFollow: (key: string) => void;
}) {
  const locale = useLocale();
  return (
    <ul className={classes["things"]}>
      {things.map((thing) => (
        <li key={thing.key}>
          <div>
            {thing.kind === "equation" ? (
              <Anchor component="button" type="button" size="sm" ta="left" onClick={() => onFollow(thing.key)}>
                {thing.name[locale]}
              </Anchor>
            ) : (
              <Text span size="sm">
                {thing.name[locale]}
              </Text>
            )}
            <Group gap={6}>
              <Text size="xs" c="dimmed">
                {thing.key}
              </Text>
              <Badge size="xs" variant="light" color="gray" tt="none">
                {TEXTS[thing.kind](locale)}
                {thing.grade === undefined ? "" : `, ${thing.grade}`}
              </Badge>
              {thing.kind !== "equation" && (
                <Text size="xs" c="dimmed">
                  {thing.source}
                </Text>
              )}
              {thing.observations.map((id) => (
                <TextLink key={id} to="/data" search={{ id }} size="xs">
                  {id}
                </TextLink>
              ))}
            </Group>
          </div>
          <span className="figure">{showValue(thing, locale)}</span>
        </li>
      ))}
    </ul>
  );
}

function showValue({ value, unit }: Explained, locale: Locale): string {
  if (unit === "USD") return formatRoundedUsd(value, locale);
  const number = formatNumber(value === 0 ? 0 : Number(value.toPrecision(4)), locale, { max: 6 });
  return unit === "1" || unit === "" ? number : `${number} ${unit}`;
}
