import { createHash } from "node:crypto";
import type { Plugin } from "vite";
import { createFirstView } from "./create-first-view.ts";

const MODULE_ID = "virtual:dataset-packs";
const DEV_PREFIX = "/__dataset/";

type PackName = "first-view" | "full";

/**
 * Ships the dataset as two JSON files beside the code: `first-view`, small, with what the overview needs, and `full`. The page fetches them
 * by the addresses that `virtual:dataset-packs` exports, so no figure is part of the JavaScript.
 */
export function datasetPacks(): Plugin {
  let isBuild = false;
  let built: ReturnType<typeof buildPacks> | undefined;
  const loadPacks = () => {
    built ??= buildPacks();
    return built;
  };
  return {
    name: "bienmau-dataset-packs",
    configResolved(config) {
      isBuild = config.command === "build";
    },
    resolveId: (id) => (id === MODULE_ID ? `\0${MODULE_ID}` : undefined),
    async load(id) {
      if (id !== `\0${MODULE_ID}`) return undefined;
      const { packs, holdings } = await loadPacks();
      const urlOf = (name: PackName) => (isBuild ? `/${packName(name, packs[name])}` : `${DEV_PREFIX}${name}.json`);
      return [
        `export const FIRST_VIEW_URL = ${JSON.stringify(urlOf("first-view"))};`,
        `export const FULL_URL = ${JSON.stringify(urlOf("full"))};`,
        `export const HOLDINGS = ${JSON.stringify(holdings)};`,
      ].join("\n");
    },
    async generateBundle() {
      for (const [name, source] of Object.entries((await loadPacks()).packs)) {
        this.emitFile({ type: "asset", fileName: packName(name, source), source });
      }
    },
    transformIndexHtml: {
      order: "post",
      async handler() {
        if (!isBuild) return [];
        const { packs } = await loadPacks();
        const href = `/${packName("first-view", packs["first-view"])}`;
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
        response.end((await loadPacks()).packs[name]);
      });
    },
  };
}

async function buildPacks() {
  const { dataset } = await import("@bienmau/data");
  const { version, asOf, gates, observations, sources, conflicts, rules } = dataset;
  const packs: Readonly<Record<PackName, string>> = {
    "first-view": JSON.stringify(createFirstView(dataset)),
    full: JSON.stringify(dataset),
  };
  const holdings = {
    version,
    asOf,
    gates: gates.length,
    observations: observations.length,
    sources: sources.length,
    conflicts: conflicts.length,
    rules: rules.length,
  };
  return { packs, holdings };
}

function packName(name: string, source: string): string {
  return `assets/${name}-${createHash("sha256").update(source).digest("hex").slice(0, 10)}.json`;
}
