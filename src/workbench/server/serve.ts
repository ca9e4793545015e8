import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answer } from "./routes";

const FIRST_PORT = 3000;
const LAST_PORT = 3099;
/** Only this machine can ask. */
const HOST = "127.0.0.1";

export interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the workbench on a port, 0 for any free one; null for the first free one from 3000 up. */
export async function serve(port: number | null): Promise<Running> {
  const server = createServer((request, response) => void respond(request, response));
  const { port: taken } = await listen(server, port ?? FIRST_PORT, port === null ? LAST_PORT : (port ?? 0));
  return {
    url: `http://localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, last: number): Promise<AddressInfo> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(port, HOST, () => {
        server.off("error", reject);
        resolve();
      });
    });
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!isTaken || port >= last) throw error;
    return listen(server, port + 1, last);
  }
  return server.address() as AddressInfo;
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = pathOf(request);
  if (path === null) return void response.writeHead(400).end();
  if (request.method !== "GET" && request.method !== "HEAD") return void response.writeHead(405).end();
  const { status, headers, body } = await answer(path);
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
}

/** Null when the request is not meant for this machine: a page elsewhere may point its own name at us. */
function pathOf({ headers, url }: IncomingMessage): string | null {
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? "")) return null;
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
}
