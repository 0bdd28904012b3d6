import { type Field, isField } from '../fields/formFields.ts';
import { cellPath } from '../saving/change.ts';
import { newUuid } from '../saving/uuid.ts';
import { visibleCells } from '../table/layout.ts';
import type { PasteTarget, TargetCell } from './pastePlan.ts';

/** The part of the table that a paste into a field can reach: its block, from its row and column on. */
export function pasteTargetAt(field: Field): PasteTarget | null {
  const [cell, row, block] = [field.closest('td'), field.closest('tr'), field.closest('tbody')];
  if (cell === null || row === null || block === null) return null;
  const rows = Array.from(block.rows);
  const visible = visibleCells(rows.map((each) => Array.from(each.cells).filter((one) => !one.classList.contains('tools'))));
  const start = rows.indexOf(row);
  const reached = rows.slice(start).map((each, index) => ({ row: each, cells: visible[start + index]! }));
  const kept = row.dataset['indicator'] === undefined ? reached : reached.filter((each) => each.row.dataset['indicator'] !== undefined);
  return {
    rows: kept.map((each) => each.cells.map((one) => targetCell(one, each.row))),
    firstColumn: visible[start]!.indexOf(cell),
    growth: growthOf(block),
  };
}

function targetCell(cell: HTMLTableCellElement, row: HTMLTableRowElement): TargetCell {
  const field = cell.querySelector('.field');
  if (!isField(field) || field.readOnly) return { path: null, kind: '', text: cell.textContent?.trim() ?? '', label: labelOf(cell, row) };
  return { path: pathIn(row, field), kind: field.dataset['kind'] ?? '', text: field.value, label: field.getAttribute('aria-label') ?? '' };
}

// a level name's field stands in its first row only, but each of its rows has a name of its own
function pathIn(row: HTMLTableRowElement, field: Field): string {
  const id = row.dataset['indicator'];
  return id === undefined ? field.name : cellPath(id, field.name.slice(field.name.lastIndexOf('.') + 1));
}

function labelOf(cell: HTMLTableCellElement, row: HTMLTableRowElement): string {
  const heading = row.querySelector('th')?.textContent?.trim() ?? '';
  return heading || (cell.textContent?.trim() ?? '');
}

function growthOf(block: HTMLTableSectionElement): PasteTarget['growth'] {
  const rows = Array.from(block.querySelectorAll<HTMLElement>('tr[data-indicator]'));
  const last = rows[rows.length - 1]?.dataset['indicator'];
  return last === undefined ? null : { lastRow: last, lastNumber: rows.length, newId: newUuid };
}
