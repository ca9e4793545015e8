/** `npm start`: builds the add-in and the workbench, and serves them to this machine. */
import { build } from "./bundle";
import { serve } from "./serve";

const { PORT } = process.env;
console.log("Building the add-in and the workbench…");
await build();
const { url } = await serve(PORT === undefined ? null : Number(PORT));
console.log(`Ragbook workbench: ${url}`);
