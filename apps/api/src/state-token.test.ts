import { EMPTY_DIALOGUE } from "@bienmau/core/answers";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readStateToken, writeStateToken } from "./state-token.ts";

it("brings a state back as it went out, in letters that fit an address", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), { maxLength: 4 }),
      fc.boolean(),
      (choices, short) => {
        const state = { ...EMPTY_DIALOGUE, choices, short };
        const token = writeStateToken(state);
        expect(token).toMatch(/^1\.[\w-]+$/);
        expect(readStateToken(token)).toEqual(state);
      },
    ),
  );
});

it("reads nothing out of anything else", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      expect(readStateToken(text)).toBeUndefined();
      expect(readStateToken(`1.${text}`)).toBeUndefined();
    }),
  );
});
