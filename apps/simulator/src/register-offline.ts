/** Keeps the whole page on the device after the first visit, so that it opens without a connection. Waits until the page has loaded. */
export function registerOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("/sw.js").catch((cause: unknown) => {
      // Without it the page works as before, only not offline.
      console.warn("offline copy not kept", cause);
    });
  });
}
