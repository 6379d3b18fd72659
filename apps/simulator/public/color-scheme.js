// Sets the colour scheme before the first paint; a file of its own because the page's policy forbids inline scripts.
(() => {
  let saved = "auto";
  try {
    saved = localStorage.getItem("bienmau-color-scheme") ?? "auto";
  } catch {
    // Storage may be blocked: the system's scheme then decides.
  }
  const isDark = saved === "dark" || (saved !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", isDark ? "dark" : "light");
})();
