import Papa from 'papaparse';
import { placesOf, type SpanningCell } from '../table/layout.ts';

/** A rectangle of texts, as copied from a spreadsheet. */
export type Block = readonly (readonly string[])[];

export interface CopiedCell extends SpanningCell {
  readonly text: string;
}

/** The block on the clipboard: the table in its HTML if there is one, else tab-separated text; null when it is a single text. */
export function readBlock(html: string, text: string): Block | null {
  const block = readTable(html) ?? readTabbed(text);
  return block !== null && (block.length > 1 || block[0]!.length > 1) ? block : null;
}

function readTable(html: string): Block | null {
  if (!/<table[\s>]/i.test(html)) return null;
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  return table === null ? null : expandSpans(Array.from(table.rows, (row) => Array.from(row.cells, copiedCell)));
}

function copiedCell(cell: HTMLTableCellElement): CopiedCell {
  for (const lineBreak of Array.from(cell.querySelectorAll('br'))) lineBreak.replaceWith('\u2028');
  // the source's own line ends are layout, only <br> is meant
  const text = (cell.textContent ?? '').replace(/[^\S\u2028]+/g, ' ').replace(/ ?\u2028 ?/g, '\n').trim();
  return { text, colSpan: cell.colSpan, rowSpan: Math.max(cell.rowSpan, 1) };
}

/** Gives each place of the rectangle its text; a merged cell's text stands in all of its places. */
export function expandSpans(rows: readonly (readonly CopiedCell[])[]): Block {
  return squared(placesOf(rows).map((places) => Array.from(places, (cell) => cell?.text ?? '')));
}

/** Tab-separated text, quoted where a cell holds a line break. A text without a tab is a block only when it has several lines. */
export function readTabbed(text: string): Block | null {
  if (!/[\t\n\r]/.test(text)) return null;
  const rows = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), { delimiter: '\t', newline: '\n' }).data;
  const last = rows[rows.length - 1];
  const complete = last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
  return complete.length === 0 ? null : squared(complete.map((cells) => cells.map((cell) => cell.trim())));
}

function squared(rows: readonly (readonly string[])[]): Block {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
