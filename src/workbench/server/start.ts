/** `npm start`: builds the add-in and the workbench, and serves them to this machine. */
import { build } from "./bundle";
import { serve } from "./serve";

async function start(): Promise<string> {
  const { PORT } = process.env;
  const port = PORT === undefined ? null : Number(PORT);
  if (port !== null && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new Error(`PORT is "${PORT}", which is not the number of a port.`);
  }
  console.log("Building the add-in and the workbench…");
  await build();
  const { url } = await serve(port);
  return url;
}

start().then(
  (url) => console.log(`Ragbook workbench: ${url}\nPress Ctrl and C to stop it.`),
  (error: unknown) => {
    console.error(`The workbench did not start. ${(error as Error).message}`);
    process.exitCode = 1;
  },
);
