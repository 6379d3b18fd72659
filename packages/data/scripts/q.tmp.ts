import { answerQuestion } from "@bienmau/core/answers";
import { dataset } from "@bienmau/data";

let dialogue: any;
for (const q of process.argv.slice(2)) {
  const r = answerQuestion(q, { dataset, now: "2026-11-21", dialogue });
  dialogue = r.dialogue;
  console.log(
    "Q:",
    q,
    "\n ",
    r.answer.outcome,
    r.answer.reason,
    r.answer.intent,
    r.answer.locale,
    "\n  " + r.answer.text.replace(/\n/g, "\n  "),
    "\n  V:",
    r.answer.values
      .map((v) => `${v.role[0]}:${v.value} ${v.unit} ${v.period} ${v.flow ?? ""}${v.disputed ? " D" : ""}`)
      .join(" | "),
    "\n  C:",
    r.answer.conflicts.map((c) => c.id).join(","),
    "CH:",
    r.answer.choices.join(" / "),
  );
}
