import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// The cheapest possible Bot API server: takes every call and says yes. The strict one is for tests; here it would cost more than the bots.
const MESSAGE = { message_id: 1, date: 1_700_000_000, chat: { id: 1, type: "private", first_name: "Lan" }, text: "x" };
const BODY = JSON.stringify({ ok: true, result: MESSAGE });

const server = createServer((request, response) => {
  request.resume().on("end", () => response.writeHead(200, { "content-type": "application/json" }).end(BODY));
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  console.log(`http://127.0.0.1:${port}`);
});
