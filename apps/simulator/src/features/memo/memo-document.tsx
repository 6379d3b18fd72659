import {
  lineText,
  type Memo,
  type MemoBlock,
  type MemoCell,
  type MemoLine,
  type MemoPart,
  type MemoTable,
} from "@bienmau/core/memo";
import { ScrollArea } from "@mantine/core";
import { useId } from "react";
import { ChartView } from "../../components/chart-view.tsx";
import classes from "./memo.module.css";

/** The memo as a page: the same blocks as in the files. */
export function MemoDocument({ memo }: { readonly memo: Memo }) {
  const { frame } = memo;
  const id = useId();
  return (
    <article className={classes["paper"]} lang={memo.locale} aria-labelledby={id}>
      <div className={classes["frame"]}>
        <div>
          <p>{frame.issuer[0]}</p>
          <p className={classes["ruled"]}>
            <b>{frame.issuer[1]}</b>
          </p>
          <p>{frame.issuer[2]}</p>
        </div>
        <div>
          <p>
            <b>{frame.nation[0]}</b>
          </p>
          <p className={classes["ruled"]}>
            <b>{frame.nation[1]}</b>
          </p>
          <p>{frame.nation[2]}</p>
        </div>
      </div>
      <h3 id={id} className={classes["title"]}>
        {memo.title}
        <span>{lineText(memo.subject)}</span>
      </h3>
      <p className={classes["recipient"]}>{frame.recipient}</p>
      {memo.sections.map(({ id: sectionId, heading, blocks }) => (
        <div key={sectionId}>
          <h4 className={classes["heading"]}>{heading}</h4>
          {blocks.map((block, position) => (
            // A memo never changes once made, so positions are identities.
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed document
            <Block key={position} block={block} />
          ))}
        </div>
      ))}
      <div className={classes["frame"]} data-place="end">
        <div>
          {frame.copies.map((copy) => (
            <p key={copy}>{copy}</p>
          ))}
        </div>
        <div>
          {frame.signature.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </div>
    </article>
  );
}

function Block({ block }: { readonly block: MemoBlock }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <p className={classes["paragraph"]} data-tone={block.tone}>
          <Line line={block.line} />
        </p>
      );
    case "list":
      return (
        <ul className={classes["list"]}>
          {block.items.map((item) => (
            <li key={lineText(item)}>
              <Line line={item} />
            </li>
          ))}
        </ul>
      );
    case "table":
      return <MemoTableView table={block} />;
    case "chart":
      return <ChartView chart={block.chart} heightPx={280} hasTitle notes="none" />;
    default:
      return block satisfies never;
  }
}

function MemoTableView({ table: { caption, unit, head, rows } }: { readonly table: MemoTable }) {
  const hasHead = head.some(({ line }) => lineText(line) !== "");
  const name = lineText(caption);
  return (
    <ScrollArea
      type="auto"
      viewportProps={{
        tabIndex: 0,
        role: "region",
        "aria-label": name === "" ? lineText(rows[0]?.[0]?.line ?? []) : name,
      }}
    >
      <table className={classes["table"]}>
        {name !== "" && (
          <caption>
            <b>{name}</b>
            {unit !== undefined && <span>{unit}</span>}
          </caption>
        )}
        {hasHead && (
          <thead>
            <tr>
              {head.map((cell, position) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: fixed document
                <th key={position} scope="col">
                  <Line line={cell.line} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fixed document
            <tr key={position}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: fixed document
                <Cell key={column} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

function Cell({ cell: { line, align, isStrong } }: { readonly cell: MemoCell }) {
  return (
    <td data-align={align} className={align === "end" ? "figure" : undefined}>
      {isStrong === true ? (
        <b>
          <Line line={line} />
        </b>
      ) : (
        <Line line={line} />
      )}
    </td>
  );
}

function Line({ line }: { readonly line: MemoLine }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: fixed document
  return line.map((part, position) => <Part key={position} part={part} />);
}

/** Figures say where they come from when pointed at. */
function Part({ part }: { readonly part: MemoPart }) {
  if (part.kind === "reference") return part.label;
  if (part.kind === "number") return <span title={originOf(part)}>{part.text}</span>;
  if (part.kind === "quote" && /^https?:\/\/\S+$/.test(part.text)) {
    return (
      <a href={part.text} className={classes["address"]}>
        {part.text}
      </a>
    );
  }
  return part.text;
}

function originOf({ origin, value }: Extract<MemoPart, { readonly kind: "number" }>): string {
  const where = "path" in origin ? origin.path : "id" in origin ? `${origin.id}.${origin.field}` : origin.kind;
  return `${where} = ${value}`;
}
