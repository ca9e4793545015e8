const { marked } = require("marked");

/**
 * A page of docs/ as the help of the pane: its title, its text for the search, and its HTML, all made when
 * the add-in is built. The pages are ours and reviewed; nothing of a workbook ever comes this way.
 */
module.exports = function helpPage(source) {
  const title = /^#\s+(.+)$/m.exec(source)?.[1] ?? "";
  const html = marked.parse(source.replace(/^#\s+.+$/m, ""), { async: false });
  const text = source
    .replace(/[#*_`>|[\]()]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `export default ${JSON.stringify({ title, text, html })};`;
};
