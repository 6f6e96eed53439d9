// Reads Excel workbooks. Loaded when the first one is brought in (xlsx.ts).
import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx';

/** More rows than a table may have (SheetLimits in core/exchange/sheet.hpp), so that it is told. */
const mostRows = 100_002;

/** A number with the 15 digits that Excel shows, and never three behind the point, so that the point
 * is not taken for one between thousands. */
function written(value: number): string {
  if (!Number.isFinite(value)) return '';
  const digits = Number(value.toPrecision(15)).toLocaleString('en-US', {
    useGrouping: false,
    maximumFractionDigits: 20,
  });
  return /\.\d{3}$/.test(digits) ? `${digits}0` : digits;
}

const two = (value: number) => String(value).padStart(2, '0');

/** A day as 2026-11-28; the hour goes with it where there is one. */
function writtenDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return time === '00:00' ? day : `${day} ${time}`;
}

/** Currencies as core/exchange/cell_values.cpp knows them; "$" is that of many. */
const currencies =
  /US\$|U\$S|MX\$|R\$|\bS\/\.?|[€£¥]|\b(?:COP|USD|EUR|MXN|PEN|CLP|ARS|BRL|GBP|UYU|BOB|PYG|CRC|GTQ|HNL|NIO|DOP|VES|PAB|JPY|CHF|CAD|AUD)\b/;

/** What a cell shows; 0.125 shown as a percentage is 12.5 %, and 5 in a format of dollars US$ 5. */
function textOf(value: CellValue, cell: Cell | undefined): string {
  if (typeof value === 'number') {
    const format = cell?.style?.numFmt ?? '';
    if (format.replace(/"[^"]*"/g, '').includes('%')) return `${written(value * 100)} %`;
    const currency = currencies.exec(format)?.[0];
    return currency ? `${currency} ${written(value)}` : written(value);
  }
  if (value instanceof Date) return writtenDate(value);
  return value === null || value === undefined ? '' : String(value);
}

const quoted = (text: string) =>
  /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Every sheet that is not hidden, as tab-separated text. */
export async function read(bytes: Uint8Array): Promise<{ name: string; text: string }[]> {
  const { sheets } = await readXlsx(bytes, {
    readStyles: true,
    maxRows: mostRows,
    sheets: (info) => !info.hidden && !info.veryHidden,
  });
  return sheets.map(({ name, rows, cells }) => ({
    name,
    text: rows
      .map((row, y) =>
        row.map((value, x) => quoted(textOf(value, cells?.get(`${y},${x}`)))).join('\t'),
      )
      .join('\r\n'),
  }));
}
