import { describe, expect, it } from "vitest";
import { draft, message } from "./message.ts";

const trucks = message({
  vi: "{n, plural, =0 {Không có xe} other {# xe qua {gate}}}",
  en: "{n, plural, =0 {No trucks} one {# truck via {gate}} other {# trucks via {gate}}}",
  lo: draft("{n, plural, =0 {ບໍ່ມີລົດ} other {ລົດ # ຄັນຜ່ານ {gate}}}"),
});

describe("messages", () => {
  it("fill their holes in each language", () => {
    expect(trucks("vi", { n: 3, gate: "Tây Trang" })).toBe("3 xe qua Tây Trang");
    expect(trucks("en", { n: 1, gate: "Tay Trang" })).toBe("1 truck via Tay Trang");
    expect(trucks("lo", { n: 2, gate: "ປາງຮົກ" })).toBe("ລົດ 2 ຄັນຜ່ານ ປາງຮົກ");
  });

  it("leave angle brackets alone, because faces escape them", () => {
    const plain = message({ vi: "a < {b}", en: "a < {b}", lo: "a < {b}" });
    expect(plain("vi", { b: "<b>" })).toBe("a < <b>");
  });
});
