import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

// The peer: one Hono route that returns the given bytes and nothing else.
const [file = "", type = "application/json"] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const app = new Hono().get("*", (c) => c.body(bytes, 200, { "content-type": type }));
serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => console.log(`http://127.0.0.1:${port}`));
