import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.ts";

describe("folding", () => {
  it("takes the marks off Vietnamese letters, composed or not", () => {
    expect(foldText("Điện Biên")).toBe("dien bien");
    expect(foldText("Điện Biên".normalize("NFD"))).toBe("dien bien");
    expect(foldText("TRƯỜNG ĐÌNH")).toBe("truong dinh");
  });

  it("never touches Lao marks", () => {
    expect(foldText("ດ່ານປາງຮົກ")).toBe("ດ່ານປາງຮົກ");
  });
});
