import { Anchor, Button, Group, Loader, Text, TextInput, Title } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useLocale } from "../../state/use-locale.ts";
import { AnswerView } from "./answer-view.tsx";
import classes from "./ask.module.css";
import { ASK_TEXTS, EXAMPLE_QUESTIONS } from "./ask-texts.ts";
import { useAsking } from "./use-asking.ts";

/** The same engine as the bot, as a conversation. A question in the address is asked at once. */
export function AskPage() {
  const locale = useLocale();
  const { turns, ask, clear } = useAsking();
  const { q } = useSearch({ from: "/ask" });
  const navigate = useNavigate({ from: "/ask" });
  const [question, setQuestion] = useState("");
  const end = useRef<HTMLDivElement>(null);
  const asked = useRef<string>(undefined);

  useEffect(() => {
    if (q === undefined || asked.current === q) return;
    asked.current = q;
    if (turns.at(-1)?.question !== q) void ask(q);
  });
  useEffect(() => {
    if (turns.length > 1) end.current?.scrollIntoView({ block: "end" });
  }, [turns]);

  const send = (text: string) => {
    asked.current = text;
    setQuestion("");
    void ask(text);
    void navigate({ search: { q: text }, replace: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== "") send(question.trim());
  };

  return (
    <div className={classes["page"]}>
      <Group justify="space-between" align="baseline">
        <Title order={1}>{ASK_TEXTS.title(locale)}</Title>
        {turns.length > 0 && (
          <Anchor component="button" type="button" size="sm" onClick={startOver}>
            {ASK_TEXTS.clear(locale)}
          </Anchor>
        )}
      </Group>
      {turns.length === 0 && (
        <>
          <Text c="dimmed">{ASK_TEXTS.lead(locale)}</Text>
          <div className={classes["examples"]}>
            {EXAMPLE_QUESTIONS[locale].map((example) => (
              <button key={example} type="button" className={classes["example"]} onClick={() => send(example)}>
                {example}
              </button>
            ))}
          </div>
        </>
      )}
      <ol className={classes["turns"]} aria-label={ASK_TEXTS.conversation(locale)} aria-live="polite">
        {turns.map((turn) => (
          <li key={turn.id}>
            <p className={classes["question"]}>{turn.question}</p>
            {turn.answer !== undefined && <AnswerView answer={turn.answer} onChoose={send} />}
            {turn.hasFailed && <Text c="red">{ASK_TEXTS.failed(locale)}</Text>}
            {turn.answer === undefined && !turn.hasFailed && (
              <Group gap="xs">
                <Loader size="sm" />
                <Text size="sm">{ASK_TEXTS.thinking(locale)}</Text>
              </Group>
            )}
          </li>
        ))}
      </ol>
      <div ref={end} />
      <form className={classes["form"]} onSubmit={submit}>
        <div className={classes["line"]}>
          <TextInput
            className={classes["input"]}
            aria-label={ASK_TEXTS.label(locale)}
            placeholder={ASK_TEXTS.placeholder(locale)}
            size="md"
            maxLength={500}
            value={question}
            onChange={(event) => setQuestion(event.currentTarget.value)}
          />
          <Button type="submit" size="md">
            {ASK_TEXTS.send(locale)}
          </Button>
        </div>
      </form>
    </div>
  );

  function startOver(): void {
    clear();
    asked.current = undefined;
    void navigate({ search: {}, replace: true });
  }
}
