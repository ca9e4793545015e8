import { run } from "./run";

const { out, err, exit } = await run(process.argv.slice(2));
if (err !== "") process.stderr.write(`${err}\n`);
if (out !== "") process.stdout.write(`${out}\n`, () => process.exit(exit));
else process.exit(exit);
