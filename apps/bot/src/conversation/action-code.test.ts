import { dataset } from "@bienmau/data";
import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeAction, encodeAction } from "./action-code.ts";

it("brings every action back as it went out", () => {
  const verb = fc.stringMatching(/^[a-z]{1,10}$/);
  const about = fc.stringMatching(/^[A-Za-z0-9.-]{0,50}$/);
  fc.assert(
    fc.property(verb, about, (left, right) => {
      expect(decodeAction(encodeAction({ verb: left, about: right }))).toEqual({ verb: left, about: right });
    }),
  );
});

it("has room for every gate and province of the dataset", () => {
  for (const { id } of dataset.gates) expect(() => encodeAction({ verb: "gate", about: id })).not.toThrow();
  for (const { id } of dataset.provinces)
    expect(() => encodeAction({ verb: "province", about: `LA.${id}` })).not.toThrow();
});

it("reads nothing into texts that it did not write", () => {
  for (const code of ["", "x", "a:b:c", "gate:../x", "GATE:x", `a:${"b".repeat(70)}`, "gate:đ"])
    expect(decodeAction(code)).toBeUndefined();
  expect(() => encodeAction({ verb: "gate", about: "x".repeat(60) })).toThrow();
});
