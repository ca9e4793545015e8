// The floor: what exceljs alone takes to open and save a workbook. Plain JavaScript, so that nothing is compiled.
import ExcelJS from "exceljs";

const [file, out] = process.argv.slice(2);
const book = new ExcelJS.Workbook();
await book.xlsx.readFile(file);
await book.xlsx.writeFile(out);
