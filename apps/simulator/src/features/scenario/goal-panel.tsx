import { draft, formatNumber, formatPercent, message } from "@bienmau/core/i18n";
import type { Scenario } from "@bienmau/core/schema";
import { describeFault, type Fault } from "@bienmau/core/shared";
import type { GoalOutcome } from "@bienmau/core/simulation";
import { Button, Group, Loader, Text } from "@mantine/core";
import { memo, useState } from "react";
import { useStore } from "zustand";
import { formatRoundedUsd } from "../../components/format-range.ts";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { openEngine } from "../../engine/open-engine.ts";
import { useLocale } from "../../state/use-locale.ts";
import { moveAllLevers, scaleLevers } from "./goal-scenario.ts";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";
import { history } from "./workbench.ts";

const TEXTS = {
  title: message({
    vi: "Muốn đạt mục tiêu thì cần làm gì?",
    en: "What would it take to reach the target?",
    lo: draft("ຈະບັນລຸເປົ້າໝາຍຕ້ອງເຮັດຫຍັງ?"),
  }),
  setFirst: message({
    vi: "Đặt mục tiêu (triệu USD, năm) ở cột đòn bẩy trước.",
    en: "Set a target (million USD, year) among the levers first.",
    lo: draft("ຕັ້ງເປົ້າໝາຍກ່ອນ (ລ້ານ USD, ປີ)."),
  }),
  scope: message({
    vi: "Tìm mức kéo chung cho các đòn bẩy {scope} để mức giữa của tổng kim ngạch đạt {value} vào năm {year}.",
    en: "Finds the common share of the {scope} levers at which median turnover reaches {value} by {year}.",
    lo: draft("ຊອກລະດັບຮ່ວມຂອງຄັນບັງຄັບ {scope} ເພື່ອໃຫ້ຄ່າກາງບັນລຸ {value} ໃນປີ {year}."),
  }),
  moved: message({ vi: "đang kéo", en: "moved", lo: draft("ທີ່ເລື່ອນ") }),
  all: message({ vi: "của mô hình (tất cả ở mức tối đa)", en: "model's (all at full)", lo: draft("ທັງໝົດ") }),
  seek: message({ vi: "Tìm", en: "Find", lo: draft("ຊອກ") }),
  already: message({
    vi: "Kịch bản nền đã đạt: mức giữa {value}. Không cần kéo đòn bẩy nào.",
    en: "The baseline reaches it already: median {value}. No lever is needed.",
    lo: draft("ພື້ນຖານບັນລຸແລ້ວ: ຄ່າກາງ {value}."),
  }),
  reached: message({
    vi: "Đạt được khi kéo các đòn bẩy tới {percent} mức đang đặt (mức giữa {value}).",
    en: "Reached with the levers at {percent} of where they stand (median {value}).",
    lo: draft("ບັນລຸໄດ້ເມື່ອເລື່ອນຄັນເຖິງ {percent} (ຄ່າກາງ {value})."),
  }),
  outOfReach: message({
    vi: "Không đạt được trong các giới hạn này: từ {low} (không kéo) đến {high} (kéo hết).",
    en: "Not reachable within these bounds: from {low} (none) to {high} (in full).",
    lo: draft("ບັນລຸບໍ່ໄດ້ໃນຂອບເຂດນີ້: ຈາກ {low} ຫາ {high}."),
  }),
  extraGrowth: message({
    vi: "Cần thêm tăng trưởng nền khoảng {points} điểm phần trăm mỗi năm.",
    en: "Baseline growth would have to be about {points} percentage points a year higher.",
    lo: draft("ຕ້ອງການເຕີບໂຕພື້ນຖານເພີ່ມ {points} ຈຸດຕໍ່ປີ."),
  }),
  gateLimit: message({
    vi: "Nhu cầu có thể đạt, nhưng cửa khẩu không cho qua hết: năng lực cửa khẩu mới là nút thắt.",
    en: "Demand could reach it, but the gates cannot pass it: capacity is the bottleneck.",
    lo: draft("ຄວາມຕ້ອງການບັນລຸໄດ້ ແຕ່ດ່ານຜ່ານບໍ່ທັນ."),
  }),
  apply: message({ vi: "Áp dụng mức này", en: "Apply", lo: draft("ນຳໃຊ້") }),
} as const;

type Search = { readonly from: Scenario; readonly outcome?: GoalOutcome; readonly fault?: Fault };

/** Goal seeking: how far the levers must go, or why they cannot. */
export const GoalPanel = memo(({ model }: { readonly model: ModelDescription }) => {
  const locale = useLocale();
  const { scenario, replace } = useStore(history);
  const [isSeeking, setSeeking] = useState(false);
  const [search, setSearch] = useState<Search>();
  const { target } = scenario;
  const hasMoved = Object.keys(scenario.levers).length > 0;
  const found =
    search !== undefined && JSON.stringify(search.from.target) === JSON.stringify(target) ? search : undefined;

  const seek = async () => {
    if (target === undefined) return;
    setSeeking(true);
    const from = hasMoved ? scenario : moveAllLevers(scenario, model.levers);
    try {
      const engine = await openEngine();
      const result = await engine.seekGoal(from, { output: target.output, year: target.year, value: target.value });
      setSearch(result.ok ? { from, outcome: result.value } : { from, fault: result.fault });
    } catch {
      setSearch({ from, fault: { code: "internal" } });
    }
    setSeeking(false);
  };

  return (
    <Panel title={TEXTS.title(locale)}>
      {target === undefined ? (
        <Text size="sm">{TEXTS.setFirst(locale)}</Text>
      ) : (
        <>
          <Text size="sm">
            {TEXTS.scope(locale, {
              scope: hasMoved ? TEXTS.moved(locale) : TEXTS.all(locale),
              value: formatRoundedUsd(target.value, locale),
              year: String(target.year),
            })}
          </Text>
          <Group mt="xs" gap="sm">
            <Button size="sm" onClick={() => void seek()} aria-disabled={isSeeking}>
              {TEXTS.seek(locale)}
            </Button>
            {isSeeking && <Loader size="sm" aria-label={SCENARIO_TEXTS.running(locale)} />}
          </Group>
          <div role="status">
            {found?.fault !== undefined && <Text c="red">{describeFault(found.fault, locale)}</Text>}
            {found?.outcome !== undefined && <Outcome outcome={found.outcome} />}
          </div>
          {found?.outcome?.status === "reached" && (
            <Button
              size="xs"
              mt="xs"
              variant="default"
              onClick={() => replace(scaleLevers(found.from, found.outcome?.alpha ?? 1))}
            >
              {TEXTS.apply(locale)}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
});

function Outcome({ outcome }: { readonly outcome: GoalOutcome }) {
  const locale = useLocale();
  const value = formatRoundedUsd(outcome.value, locale);
  const [low, high] = outcome.range;
  return (
    <>
      <Text fw={600} mt="xs">
        {outcome.status === "already-reached" && TEXTS.already(locale, { value })}
        {outcome.status === "reached" &&
          TEXTS.reached(locale, { value, percent: formatPercent(outcome.alpha * 100, locale, { max: 0 }) })}
        {outcome.status === "out-of-reach" &&
          TEXTS.outOfReach(locale, { low: formatRoundedUsd(low, locale), high: formatRoundedUsd(high, locale) })}
      </Text>
      {outcome.extraGrowth !== undefined && (
        <Text size="sm">
          {TEXTS.extraGrowth(locale, { points: formatNumber(outcome.extraGrowth * 100, locale, { max: 1 }) })}
        </Text>
      )}
      {outcome.limitedByGate && <Text size="sm">{TEXTS.gateLimit(locale)}</Text>}
    </>
  );
}
