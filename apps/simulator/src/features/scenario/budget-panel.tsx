import { draft, message } from "@bienmau/core/i18n";
import { describeFault, type Fault } from "@bienmau/core/shared";
import type { PlanChoice } from "@bienmau/core/simulation";
import { Button, Group, Loader, Text } from "@mantine/core";
import { memo, useState } from "react";
import { useStore } from "zustand";
import { DecimalInput } from "../../components/decimal-input.tsx";
import { formatRoundedUsd } from "../../components/format-range.ts";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { openEngine } from "../../engine/open-engine.ts";
import { useLocale } from "../../state/use-locale.ts";
import { keepLevers, listWithoutCost } from "./goal-scenario.ts";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";
import { history } from "./workbench.ts";

const TEXTS = {
  title: message({ vi: "Chọn phương án trong ngân sách", en: "Choose under a budget", lo: draft("ເລືອກໃນງົບປະມານ") }),
  lead: message({
    vi: "Trong các đòn bẩy đang kéo, tìm tổ hợp làm tổng kim ngạch năm {year} tăng nhiều nhất mà chi phí (giá trị hiện tại) không vượt ngân sách.",
    en: "Among the levers moved, finds the set that raises total turnover in {year} most within the budget (present value of costs).",
    lo: draft("ໃນຄັນທີ່ເລື່ອນ, ຊອກຊຸດທີ່ເພີ່ມມູນຄ່າປີ {year} ຫຼາຍສຸດໃນງົບປະມານ."),
  }),
  none: message({ vi: "Hãy kéo ít nhất một đòn bẩy.", en: "Move at least one lever.", lo: draft("ເລື່ອນຢ່າງໜ້ອຍໜຶ່ງຄັນ.") }),
  missing: message({
    vi: "Cần chi phí của: {levers}. Nhập ở phần chi tiết của đòn bẩy.",
    en: "Costs are needed for: {levers}. Enter them in the details of the lever.",
    lo: draft("ຕ້ອງການຕົ້ນທຶນຂອງ: {levers}."),
  }),
  budget: message({ vi: "Ngân sách (triệu USD)", en: "Budget (million USD)", lo: draft("ງົບປະມານ (ລ້ານ USD)") }),
  find: message({ vi: "Tìm tổ hợp", en: "Find the set", lo: draft("ຊອກຊຸດ") }),
  found: message({
    vi: "Nên giữ: {levers}. Chi phí {cost}, tăng thêm trung bình {value}.",
    en: "Keep: {levers}. Cost {cost}, mean gain {value}.",
    lo: draft("ຄວນຮັກສາ: {levers}. ຕົ້ນທຶນ {cost}, ເພີ່ມສະເລ່ຍ {value}."),
  }),
  nothing: message({
    vi: "Không tổ hợp nào vừa ngân sách mà có ích.",
    en: "No set both fits the budget and helps.",
    lo: draft("ບໍ່ມີຊຸດທີ່ເໝາະກັບງົບປະມານ."),
  }),
  compared: message({ vi: "Đã so {count} tổ hợp.", en: "{count} sets compared.", lo: draft("ປຽບທຽບ {count} ຊຸດ.") }),
  apply: message({ vi: "Chỉ giữ các đòn bẩy này", en: "Keep only these", lo: draft("ຮັກສາສະເພາະນີ້") }),
} as const;

const MILLION = 1e6;

type Props = { readonly model: ModelDescription; readonly year: number };
type Reply = { readonly of: string; readonly choice?: PlanChoice; readonly fault?: Fault };

/** The best plan that a budget allows; waits for costs, which the model never invents. */
export const BudgetPanel = memo(({ model, year }: Props) => {
  const locale = useLocale();
  const { scenario, replace } = useStore(history);
  const [millions, setMillions] = useState<number>();
  const [isSearching, setSearching] = useState(false);
  const [reply, setReply] = useState<Reply>();
  const nameOf = (id: string) => model.levers.find((lever) => lever.id === id)?.name[locale] ?? id;
  const missing = listWithoutCost(scenario);
  const of = JSON.stringify([scenario, millions, year]);
  const shown = reply?.of === of ? reply : undefined;

  const find = async () => {
    if (millions === undefined) return;
    setSearching(true);
    try {
      const result = await (await openEngine()).choosePlan(scenario, {
        budgetUsd: millions * MILLION,
        output: "total",
        year,
      });
      setReply(result.ok ? { of, choice: result.value } : { of, fault: result.fault });
    } catch {
      setReply({ of, fault: { code: "internal" } });
    }
    setSearching(false);
  };

  return (
    <Panel title={TEXTS.title(locale)}>
      <Text size="sm">{TEXTS.lead(locale, { year: String(year) })}</Text>
      {Object.keys(scenario.levers).length === 0 && <Text size="sm">{TEXTS.none(locale)}</Text>}
      {missing.length > 0 && <Text size="sm">{TEXTS.missing(locale, { levers: missing.map(nameOf).join("; ") })}</Text>}
      {missing.length === 0 && Object.keys(scenario.levers).length > 0 && (
        <Group align="flex-end" gap="xs" mt="xs">
          <DecimalInput
            size="sm"
            label={TEXTS.budget(locale)}
            min={0}
            value={millions ?? ""}
            onChange={(value) => setMillions(typeof value === "number" ? value : undefined)}
          />
          <Button size="sm" onClick={() => void find()} aria-disabled={millions === undefined || isSearching}>
            {TEXTS.find(locale)}
          </Button>
          {isSearching && <Loader size="sm" aria-label={SCENARIO_TEXTS.running(locale)} />}
        </Group>
      )}
      <div role="status">
        {shown?.fault !== undefined && <Text c="red">{describeFault(shown.fault, locale)}</Text>}
        {shown?.choice !== undefined && (
          <>
            <Text fw={600} mt="xs">
              {shown.choice.levers.length === 0
                ? TEXTS.nothing(locale)
                : TEXTS.found(locale, {
                    levers: shown.choice.levers.map(nameOf).join("; "),
                    cost: formatRoundedUsd(shown.choice.costUsd, locale),
                    value: formatRoundedUsd(shown.choice.value, locale),
                  })}
            </Text>
            <Text size="sm" c="dimmed">
              {TEXTS.compared(locale, { count: shown.choice.plansCompared })}
            </Text>
          </>
        )}
      </div>
      {shown?.choice !== undefined && shown.choice.levers.length > 0 && (
        <Button
          size="xs"
          mt="xs"
          variant="default"
          onClick={() => replace(keepLevers(scenario, shown.choice?.levers ?? []))}
        >
          {TEXTS.apply(locale)}
        </Button>
      )}
    </Panel>
  );
});
