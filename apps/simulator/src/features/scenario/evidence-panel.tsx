import { draft, formatMoney, formatNumber, formatPercent, message } from "@bienmau/core/i18n";
import { describeFault, type Fault, type Result } from "@bienmau/core/shared";
import type { Forecast } from "@bienmau/core/simulation";
import { ScrollArea, Text, Title } from "@mantine/core";
import { memo, useEffect, useState } from "react";
import { Panel } from "../../components/panel.tsx";
import type { ModelDescription } from "../../engine/model-description.ts";
import { openEngine } from "../../engine/open-engine.ts";
import { useLocale } from "../../state/use-locale.ts";
import { FLOW_NAMES } from "../data/data-texts.ts";
import classes from "./scenario-page.module.css";

const TEXTS = {
  title: message({ vi: "Kết quả này dựa vào đâu", en: "What this rests on", lo: draft("ຜົນນີ້ອີງໃສ່ຫຍັງ") }),
  lead: message({
    vi: "Ba số liệu năm không đủ để ước lượng tác động của đòn bẩy nào. Bảng dưới nói rõ phần nào lấy từ số liệu, phần nào mượn hoặc ước đoán.",
    en: "Three annual points cannot identify the effect of any lever. The table says what comes from data, what is borrowed, what is judged.",
    lo: draft("ຂໍ້ມູນສາມປີບໍ່ພໍເພື່ອຄາດຄະເນຜົນຂອງຄັນໃດ. ຕາຕະລາງບອກທີ່ມາ."),
  }),
  wanted: message({ vi: "Cần đo gì trước để đáng tin hơn", en: "What to measure first", lo: draft("ຄວນວັດແທກຫຍັງກ່ອນ") }),
  backtest: message({
    vi: "Thử lại quá khứ: chỉ biết 2022–2023, đoán 2024",
    en: "Backtest: knowing 2022–2023 only, predict 2024",
    lo: draft("ທົດສອບອະດີດ: ຮູ້ 2022–2023, ຄາດ 2024"),
  }),
  backtestNote: message({
    vi: "Chỉ có một năm để thử: phép thử này có thể bác bỏ mô hình chứ không xác nhận được nó.",
    en: "There is one year to test on: it can embarrass a model, not validate it.",
    lo: draft("ມີພຽງໜຶ່ງປີເພື່ອທົດສອບ: ປະຕິເສດແບບຈຳລອງໄດ້ ແຕ່ຢືນຢັນບໍ່ໄດ້."),
  }),
  flow: message({ vi: "Chiều", en: "Flow", lo: draft("ທິດທາງ") }),
  actual: message({ vi: "Thực tế", en: "Actual", lo: draft("ຕົວຈິງ") }),
  model: message({ vi: "Mô hình", en: "Model", lo: draft("ແບບຈຳລອງ") }),
  interval: message({ vi: "Khoảng 90%", en: "90% interval", lo: draft("ຊ່ວງ 90%") }),
  naive: message({ vi: "Giữ nguyên", en: "No change", lo: draft("ຄົງທີ່") }),
  drift: message({ vi: "Theo đà", en: "Drift", lo: draft("ຕາມແນວໂນ້ມ") }),
  inside: message({ vi: "nằm trong", en: "inside", lo: draft("ຢູ່ໃນ") }),
  outside: message({ vi: "nằm ngoài", en: "outside", lo: draft("ຢູ່ນອກ") }),
} as const;

/** What is calibrated, borrowed or judged; how the method did on a known year; what should be measured. */
export const EvidencePanel = memo(({ model }: { readonly model: ModelDescription }) => {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  const nameOf = (id: string) => model.parameters.find((parameter) => parameter.id === id)?.name[locale] ?? id;
  return (
    <Panel title={TEXTS.title(locale)}>
      <Text size="sm" mb="xs">
        {TEXTS.lead(locale)}
      </Text>
      {model.identifiability.map((row) => (
        <details key={row.status}>
          <summary>
            {row.name[locale]} ({row.parameters.length})
          </summary>
          <Text size="sm" c="dimmed" pl="md">
            {row.parameters.map(nameOf).join("; ")}
          </Text>
        </details>
      ))}
      <Title order={3} mt="md">
        {TEXTS.wanted(locale)}
      </Title>
      <ol className={classes["sentences"]}>
        {model.wantedData.map((wanted) => (
          <li key={wanted.vi}>{wanted[locale]}</li>
        ))}
      </ol>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{TEXTS.backtest(locale)}</summary>
        {isOpen && <Backtest />}
      </details>
    </Panel>
  );
});

function Backtest() {
  const locale = useLocale();
  const [result, setResult] = useState<Result<readonly Forecast[], Fault>>();
  useEffect(() => {
    const ask = async () => setResult(await (await openEngine()).backtest());
    ask().catch(() => setResult({ ok: false, fault: { code: "internal" } }));
  }, []);
  if (result === undefined) return undefined;
  if (!result.ok) return <Text c="red">{describeFault(result.fault, locale)}</Text>;
  const money = (usd: number) => formatMoney(Math.round(usd / 1e5) * 1e5, "USD", locale);
  const error = (percent: number) => `${percent > 0 ? "+" : ""}${formatPercent(percent, locale, { max: 1 })}`;
  return (
    <>
      <Text size="sm" c="dimmed">
        {TEXTS.backtestNote(locale)}
      </Text>
      <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: "region", "aria-label": TEXTS.backtest(locale) }}>
        <table className={classes["outputs"]}>
          <thead>
            <tr>
              {(["flow", "actual", "model", "interval", "naive", "drift"] as const).map((head) => (
                <th key={head} scope="col">
                  {TEXTS[head](locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {result.value.map((forecast) => (
              <tr key={forecast.flow}>
                <th scope="row">{FLOW_NAMES[forecast.flow](locale)}</th>
                <td>{money(forecast.actual)}</td>
                <td>
                  <strong>{money(forecast.model)}</strong>
                  <small>{error(forecast.errorsPercent.model)}</small>
                </td>
                <td>
                  {formatNumber(forecast.p5 / 1e6, locale, { max: 1 })}–{money(forecast.p95)}
                  <small> ({forecast.inside90 ? TEXTS.inside(locale) : TEXTS.outside(locale)})</small>
                </td>
                <td>{error(forecast.errorsPercent.naive)}</td>
                <td>{error(forecast.errorsPercent.drift)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </>
  );
}
