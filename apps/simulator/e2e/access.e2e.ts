import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./watch-page.ts";

const PAGES = [
  "/",
  "/gates/tay-trang",
  "/ask?q=kim%20ngach%20dien%20bien%202024",
  "/scenario",
  "/data?find=dien%20bien",
  "/audit",
  "/sources",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await page.waitForLoadState("networkidle");
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`,
      );
      expect(found).toEqual([]);
    });
  }
}

test("the keyboard alone reaches a figure's source and comes back", async ({ page }) => {
  await page.goto("/");
  const source = page.getByRole("button", { name: "Nguồn của Tổng kim ngạch" });
  await source.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(source).toBeFocused();
});

test("after one visit the page opens and answers without a connection", async ({ page, context }) => {
  test.setTimeout(90_000);
  await page.goto("/");
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  await page.reload();
  await context.setOffline(true);
  await page.goto("/gates/tay-trang");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tây Trang");
  await page.goto("/ask?q=kim%20ngach%20xnk%20dien%20bien%20bac%20lao%20nam%202024");
  await expect(page.getByText(/140(,00)? triệu USD/).first()).toBeVisible();
});
