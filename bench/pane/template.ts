import path from "node:path";
import { pathToFileURL } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Configuration } from "webpack";
import webpack from "webpack";
import { ROOT } from "../child";

const SOURCE = path.join(ROOT, "bench/template");
export const TEMPLATE = path.join(ROOT, ".cache/bench/template");

/** Builds the template by the add-in's own production configuration; only what goes in is another. */
export async function buildTemplate(): Promise<void> {
  const file = pathToFileURL(path.join(ROOT, "webpack.config.js")).href;
  const { default: exported } = (await import(file)) as { default: (env: object, argv: object) => Configuration };
  const production = exported({}, { mode: "production" });
  const compiler = webpack({
    ...production,
    entry: { taskpane: path.join(SOURCE, "taskpane.ts") },
    output: { ...production.output, path: TEMPLATE },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new CopyPlugin({ patterns: [{ from: path.join(SOURCE, "taskpane.html") }] }),
    ],
  });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else compiler.close(() => resolve());
    }),
  );
}
