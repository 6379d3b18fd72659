import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { datasetPacks } from "./build/dataset-packs.ts";

export default defineConfig({
  plugins: [
    react(),
    datasetPacks(),
    VitePWA({
      registerType: "autoUpdate",
      injectRegister: false,
      manifest: {
        name: "Biên Mậu",
        short_name: "Biên Mậu",
        description: "Thương mại biên giới đất liền Việt Nam: số liệu có nguồn, dự phóng kèm khoảng không chắc chắn.",
        lang: "vi",
        display: "standalone",
        start_url: "/",
        theme_color: "#1f3266",
        background_color: "#faf9f6",
        icons: [
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
        ],
      },
      workbox: {
        globPatterns: ["**/*.{html,js,css,json,svg,png,woff2,ttf,wasm}"],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        navigateFallback: "/index.html",
        // Views of the server, not of the page.
        navigateFallbackDenylist: [/^\/v1(\/|$)/, /^\/docs(\/|$)/, /^\/metrics/, /^\/health/, /^\/openapi/],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  worker: {
    format: "es",
    // Named apart, so that sizes of the page and of the engine can be told from each other.
    rolldownOptions: {
      output: { entryFileNames: "assets/worker-[name]-[hash].js", chunkFileNames: "assets/worker-[name]-[hash].js" },
    },
  },
  build: { target: "es2023", chunkSizeWarningLimit: 900, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { host: "127.0.0.1", hmr: { overlay: false } },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true },
});
