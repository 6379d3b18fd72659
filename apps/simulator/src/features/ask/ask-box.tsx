import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useLocale } from "../../state/use-locale.ts";
import classes from "./ask.module.css";
import { ASK_TEXTS, EXAMPLE_QUESTIONS } from "./ask-texts.ts";

/** One line to ask from any page; the answer opens on the page for questions. */
export function AskBox() {
  const locale = useLocale();
  const navigate = useNavigate();
  const [question, setQuestion] = useState("");
  const open = (q: string) => void navigate({ to: "/ask", search: { q } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (question.trim() !== "") open(question.trim());
  };
  return (
    <form className={classes["box"]} onSubmit={submit}>
      <div className={classes["line"]}>
        <TextInput
          className={classes["input"]}
          label={ASK_TEXTS.label(locale)}
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
      <div className={classes["examples"]}>
        {EXAMPLE_QUESTIONS[locale].slice(0, 3).map((example) => (
          <button key={example} type="button" className={classes["example"]} onClick={() => open(example)}>
            {example}
          </button>
        ))}
      </div>
    </form>
  );
}
