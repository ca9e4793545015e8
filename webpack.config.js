import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";

const here = import.meta.dirname;
/** Where the add-in is served from while it is developed; the manifest names it. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * The folder that a council's web server hands out: the pane, its worker, icons and the manifest.
 * `RAGBOOK_URL` is the address it will stand at; without it the manifest keeps the development address.
 */
export default (_env, { mode = "production" } = {}) => {
  const url = process.env.RAGBOOK_URL ?? DEVELOPMENT_URL;
  return {
    mode,
    context: here,
    entry: { taskpane: "./src/addin/taskpane/taskpane.ts" },
    output: {
      path: path.join(here, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    // Source maps as files of their own: the content security policy allows no eval.
    devtool: mode === "development" ? "source-map" : false,
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.md$/, loader: path.join(here, "scripts/help-page-loader.cjs") },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new CopyPlugin({
        patterns: [
          { from: "src/addin/taskpane/taskpane.html" },
          { from: "assets", to: "assets" },
          { from: "src/addin/functions/functions.json" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, url),
          },
        ],
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
};
