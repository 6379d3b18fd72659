/**
 * The holes of an ICU message, read from its literal type: `"{n, plural, one {# truck} other {# trucks}} at {gate}"`
 * has `{ n: number; gate: string | number }`. `Scan` walks the text with a stack of modes: `t` in message text, `o` in the option list of
 * a plural or select.
 */
export type Holes<Text extends string> = { [Name in keyof Scan<Text, "t", unknown>]: Scan<Text, "t", unknown>[Name] };

type Trim<Text extends string> = Text extends ` ${infer Rest}` | `\n${infer Rest}`
  ? Trim<Rest>
  : Text extends `${infer Rest} ` | `${infer Rest}\n`
    ? Trim<Rest>
    : Text;

type ValueOf<Kind extends string> = Kind extends "number" | "plural" | "selectordinal"
  ? number
  : Kind extends "select"
    ? string
    : never;

type Hole<Name extends string, Value> = { [Key in Trim<Name>]: Value };

type SimpleHole<Inside extends string> = Inside extends `${infer Name},${infer Kind},${string}`
  ? Hole<Name, ValueOf<Trim<Kind>>>
  : Inside extends `${infer Name},${infer Kind}`
    ? Hole<Name, ValueOf<Trim<Kind>>>
    : Hole<Inside, string | number>;

type Scan<Text extends string, Modes extends string, Found> = Modes extends `t${infer Outer}`
  ? Text extends `${infer Before}{${infer After}`
    ? Before extends `${string}}${string}`
      ? Text extends `${string}}${infer Rest}`
        ? Scan<Rest, Outer, Found>
        : never
      : After extends `${infer Inside}}${infer Rest}`
        ? Inside extends `${string}{${string}`
          ? After extends `${infer Name},${infer Kind},${infer Options}`
            ? Scan<Options, `ot${Outer}`, Found & Hole<Name, ValueOf<Trim<Kind>>>>
            : never
          : Scan<Rest, Modes, Found & SimpleHole<Inside>>
        : never
    : Text extends `${string}}${infer Rest}`
      ? Scan<Rest, Outer, Found>
      : Found
  : Modes extends `o${infer Outer}`
    ? Text extends `${infer Before}}${infer Rest}`
      ? Before extends `${string}{${string}`
        ? Text extends `${string}{${infer Option}`
          ? Scan<Option, `t${Modes}`, Found>
          : never
        : Scan<Rest, Outer, Found>
      : Found
    : Found;
