/** The layers of the house (docs/architecture.md), held by machine. */
const room = (name) => `^src/${name}/`;
/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A cycle hides which part explains which.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "core-is-pure",
      comment: "The core knows no host: it runs in Excel, in a worker, in Node and in tests alike.",
      severity: "error",
      from: { path: room("core") },
      to: { path: "^src/(addin|host|workbench|cli)/" },
    },
    {
      name: "core-needs-no-platform",
      comment: "No Node, no DOM, no clock in the core.",
      severity: "error",
      from: { path: room("core") },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "addin-knows-no-host",
      comment: "The add-in cannot tell Excel from the local host.",
      severity: "error",
      from: { path: room("addin") },
      to: { path: "^src/(host|workbench|cli)/" },
    },
    {
      name: "host-knows-nobody",
      comment: "The local host stands in for Excel; Excel knows nothing of Ragbook.",
      severity: "error",
      from: { path: room("host") },
      to: { path: "^src/(core|addin|workbench|cli)/" },
    },
    {
      name: "shipped-code-uses-dependencies-only",
      comment: "What ships in the add-in must be declared and audited as a dependency.",
      severity: "error",
      from: { path: "^src/(core|addin)/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], pathNot: "@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
