import { formatDate } from "@bienmau/core/i18n";
import type { Answer, AnswerBlock } from "@bienmau/core/schema";
import { Text } from "@mantine/core";
import { ChartView } from "../../components/chart-view.tsx";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./ask.module.css";
import { ASK_TEXTS } from "./ask-texts.ts";

type Props = { readonly answer: Answer; readonly onChoose: (question: string) => void };

/** One reply: headline, details, conflicts, sources, chart, and choices as buttons. */
export function AnswerView({ answer, onChoose }: Props) {
  const locale = useLocale();
  const blocks = answer.blocks.filter((block) => block.kind !== "sources" && block.kind !== "suggestion");
  return (
    <div className={classes["answer"]} data-outcome={answer.outcome} lang={answer.locale}>
      {blocks.map((block) => (
        <Block key={block.kind + block.lines.join()} block={block} />
      ))}
      {answer.chart !== undefined && <ChartView chart={answer.chart} heightPx={260} hasTitle />}
      {answer.choices.length > 0 && (
        <div className={classes["examples"]}>
          {answer.choices.map((choice) => (
            <button key={choice} type="button" className={classes["example"]} onClick={() => onChoose(choice)}>
              {choice}
            </button>
          ))}
        </div>
      )}
      {answer.sources.length > 0 && (
        <div className={classes["block"]} data-kind="sources">
          <Text size="xs" fw={600}>
            {ASK_TEXTS.sources(locale)}
          </Text>
          <ul>
            {[...Map.groupBy(answer.sources, (source) => source.id)].map(([id, cited]) => (
              <li key={id}>
                {cited[0]?.title}: {cited.map((source) => source.locator).join("; ")}
              </li>
            ))}
          </ul>
          <Text size="xs" mt={4}>
            {ASK_TEXTS.asOf(locale, { date: formatDate(answer.asOf, locale) })}
          </Text>
        </div>
      )}
    </div>
  );
}

function Block({ block }: { readonly block: AnswerBlock }) {
  if (block.kind === "headline") {
    return (
      <div>
        {block.lines.map((line) => (
          <p key={line} className={classes["headline"]}>
            {line}
          </p>
        ))}
      </div>
    );
  }
  return (
    <div className={classes["block"]} data-kind={block.kind}>
      {block.kind === "list" ? (
        <ul>
          {block.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        block.lines.map((line) => <p key={line}>{line}</p>)
      )}
    </div>
  );
}
