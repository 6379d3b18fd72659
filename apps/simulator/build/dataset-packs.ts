import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { createFirstView } from "./create-first-view.ts";

const MODULE_ID = "virtual:dataset-packs";
const DEV_PREFIX = "/__dataset/";

/**
 * Ships the dataset as two JSON files beside the code: `first-view`, small, with what the overview needs, and `full`. The page fetches them
 * by the addresses that `virtual:dataset-packs` exports, so no figure is part of the JavaScript.
 */
export function datasetPacks(): Plugin {
  let isBuild = false;
  let packs: Promise<Readonly<Record<"first-view" | "full", string>>> | undefined;
  const loadPacks = () => {
    packs ??= buildPacks();
    return packs;
  };
  return {
    name: "bienmau-dataset-packs",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    resolveId: (id) => (id === MODULE_ID ? `\0${MODULE_ID}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE_ID}`) return undefined;
      if (!isBuild)
        return `export const FIRST_VIEW_URL = "${DEV_PREFIX}first-view.json"; export const FULL_URL = "${DEV_PREFIX}full.json";`;
      const { "first-view": firstView, full } = await loadPacks();
      return `export const FIRST_VIEW_URL = "/${packName("first-view", firstView)}"; export const FULL_URL = "/${packName("full", full)}";`;
    },
    async generateBundle() {
      for (const [name, source] of Object.entries(await loadPacks())) {
        this.emitFile({ type: "asset", fileName: packName(name, source), source });
      }
    },
    transformIndexHtml: {
      order: "post",
      async handler() {
        if (!isBuild) return [];
        const { "first-view": firstView } = await loadPacks();
        const href = `/${packName("first-view", firstView)}`;
        return [
          { tag: "link", attrs: { rel: "preload", as: "fetch", href, crossorigin: "anonymous" }, injectTo: "head" },
        ];
      },
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const name = request.url?.startsWith(DEV_PREFIX)
          ? request.url.slice(DEV_PREFIX.length, -".json".length)
          : undefined;
        if (name !== "first-view" && name !== "full") return next();
        response.setHeader("content-type", "application/json");
        response.end((await loadPacks())[name]);
      });
    },
  };
}

async function buildPacks(): Promise<Readonly<Record<"first-view" | "full", string>>> {
  const { dataset } = await import("@bienmau/data");
  return { "first-view": JSON.stringify(createFirstView(dataset)), full: JSON.stringify(dataset) };
}

function packName(name: string, source: string): string {
  return `assets/${name}-${createHash("sha256").update(source).digest("hex").slice(0, 10)}.json`;
}
