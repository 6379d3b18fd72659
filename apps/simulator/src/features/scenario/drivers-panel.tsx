import { draft, formatPercent, message } from "@bienmau/core/i18n";
import type { Run } from "@bienmau/core/schema";
import { describeFault, type Fault } from "@bienmau/core/shared";
import { Button, Group, Progress, Text } from "@mantine/core";
import { proxy } from "comlink";
import { memo, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { type SideEngine, startEngine } from "../../engine/open-engine.ts";
import { useLocale } from "../../state/use-locale.ts";
import { listDrivers } from "./run-series.ts";
import classes from "./scenario-page.module.css";
import { SCENARIO_TEXTS } from "./scenario-texts.ts";
import { history } from "./workbench.ts";

const TEXTS = {
  find: message({ vi: "Phân tích độ nhạy", en: "Analyse sensitivity", lo: draft("ວິເຄາະຄວາມອ່ອນໄຫວ") }),
  stop: message({ vi: "Dừng", en: "Stop", lo: draft("ຢຸດ") }),
  progress: message({ vi: "Tiến độ phân tích", en: "Progress of the analysis", lo: draft("ຄວາມຄືບໜ້າ") }),
  stale: message({
    vi: "Kịch bản đã đổi sau lần phân tích này.",
    en: "The scenario has changed since this analysis.",
    lo: draft("ສະຖານະການປ່ຽນແລ້ວຫຼັງການວິເຄາະນີ້."),
  }),
  of: message({
    vi: "Tính cho tổng kim ngạch năm 2030.",
    en: "For total turnover in 2030.",
    lo: draft("ສຳລັບມູນຄ່າການຄ້າລວມປີ 2030."),
  }),
  "yearly-shocks": message({ vi: "Biến động từng năm", en: "Yearly shocks", lo: draft("ຄວາມຜັນຜວນແຕ່ລະປີ") }),
  "product-drift": message({
    vi: "Thay đổi cơ cấu hàng hóa",
    en: "Drift of the product mix",
    lo: draft("ການປ່ຽນໂຄງສ້າງສິນຄ້າ"),
  }),
  closures: message({ vi: "Phía bạn đóng cửa khẩu", en: "Closures on the other side", lo: draft("ການປິດດ່ານ") }),
} as const;

type Analysis = { readonly of: string; readonly drivers?: Run["drivers"]; readonly fault?: Fault };

/** Which assumptions make the band wide; worked out on demand, with progress and a stop. */
export const DriversPanel = memo(({ model }: { readonly model: ModelDescription }) => {
  const locale = useLocale();
  const scenario = useStore(history, (state) => state.scenario);
  const [share, setShare] = useState<number>();
  const [analysis, setAnalysis] = useState<Analysis>();
  const side = useRef<SideEngine>(undefined);
  const stop = () => {
    side.current?.stop();
    side.current = undefined;
    setShare(undefined);
  };
  useEffect(() => () => side.current?.stop(), []);

  const find = async () => {
    const engine = startEngine();
    side.current = engine;
    setShare(0);
    const of = JSON.stringify(scenario);
    try {
      const result = await (await engine.ready).findDrivers(
        scenario,
        proxy((done: number) => setShare(done)),
      );
      setAnalysis(result.ok ? { of, drivers: result.value } : { of, fault: result.fault });
    } catch {
      setAnalysis({ of, fault: { code: "internal" } });
    }
    stop();
  };

  const drivers = listDrivers(analysis?.drivers ?? [], 10);
  return (
    <Panel title={SCENARIO_TEXTS.drivers(locale)}>
      <Text size="sm" c="dimmed">
        {SCENARIO_TEXTS.driverNote(locale)} {TEXTS.of(locale)}
      </Text>
      <Group my="xs" gap="sm">
        {share === undefined ? (
          <Button size="sm" variant="default" onClick={() => void find()}>
            {TEXTS.find(locale)}
          </Button>
        ) : (
          <>
            <Progress value={share * 100} flex={1} aria-label={TEXTS.progress(locale)} />
            <Button size="xs" variant="default" onClick={stop}>
              {TEXTS.stop(locale)}
            </Button>
          </>
        )}
      </Group>
      {analysis?.fault !== undefined && <Text c="red">{describeFault(analysis.fault, locale)}</Text>}
      {drivers.length > 0 && analysis?.of !== JSON.stringify(scenario) && <Text size="sm">{TEXTS.stale(locale)}</Text>}
      <dl className={classes["bars"]}>
        {drivers.map((driver) => (
          <div key={driver.parameter}>
            <dt>{nameOf(driver.parameter)}</dt>
            <dd>
              <span
                className={classes["bar"]}
                style={{ inlineSize: `${Math.max(0, Math.min(1, driver.total)) * 55}%` }}
              />
              <span className="figure">
                {formatPercent(driver.total * 100, locale, { max: 0 })} ({SCENARIO_TEXTS.firstOrder(locale)}{" "}
                {formatPercent(Math.max(0, driver.firstOrder) * 100, locale, { max: 0 })})
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );

  function nameOf(id: string): string {
    if (id === "yearly-shocks" || id === "product-drift" || id === "closures") return TEXTS[id](locale);
    return model.parameters.find((parameter) => parameter.id === id)?.name[locale] ?? id;
  }
});
