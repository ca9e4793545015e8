import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import type { Configuration, Stats } from "webpack";
import webpack from "webpack";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CACHE = join(ROOT, ".cache");

/** Where the built pages lie; made again from the sources at every start, quickly where nothing changed. */
export const BUILT = { addin: join(CACHE, "workbench/addin"), page: join(CACHE, "workbench/page") };

/** Builds the add-in as Excel gets it, and the page around it. Throws with the compiler's words when it cannot. */
export async function build(): Promise<void> {
  await compile([await addin(), page()]);
}

/** The production add-in itself, only into another folder. */
async function addin(): Promise<Configuration> {
  const file = pathToFileURL(join(ROOT, "webpack.config.js")).href;
  const { default: exported } = (await import(file)) as { default: (env: object, argv: object) => Configuration };
  const production = exported({}, { mode: "production" });
  return { ...production, output: { ...production.output, path: BUILT.addin }, cache: cached("addin") };
}

function page(): Configuration {
  return {
    name: "workbench",
    mode: "production",
    context: ROOT,
    entry: {
      workbench: "./src/workbench/page/main.ts",
      worker: "./src/workbench/worker/worker.ts",
      seam: "./src/workbench/page/seam.ts",
    },
    output: { path: BUILT.page, filename: "[name].js", clean: true },
    devtool: false,
    // Served to this machine only: small files would only cost time here.
    optimization: { minimize: false },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, instance: "workbench", compilerOptions: { noEmit: false } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    plugins: [new MiniCssExtractPlugin({ filename: "[name].css" })],
    performance: { hints: false },
    cache: cached("page"),
  };
}

const cached = (name: string): Configuration["cache"] => ({
  type: "filesystem",
  name,
  cacheDirectory: join(CACHE, "webpack"),
  buildDependencies: { config: [join(ROOT, "webpack.config.js"), fileURLToPath(import.meta.url)] },
});

async function compile(configurations: Configuration[]): Promise<void> {
  const compiler = webpack(configurations);
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        const failure = error ?? failureOf(stats);
        if (failure) reject(failure);
        else resolve();
      });
    });
  } finally {
    // Writes the cache.
    await new Promise((resolve) => compiler.close(resolve));
  }
}

function failureOf(stats: { hasErrors(): boolean; toString: Stats["toString"] } | undefined): Error | null {
  return stats?.hasErrors() ? new Error(stats.toString({ preset: "errors-only", colors: false })) : null;
}
