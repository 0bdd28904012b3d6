import { cellPath, type Change } from '../saving/change.ts';
import type { Block } from './clipboardBlock.ts';
import { looksLikeNumber } from './numberText.ts';

/** A cell of the table that a block is pasted into. */
export interface TargetCell {
  /** The cell's path, or null when it cannot be typed into. */
  readonly path: string | null;
  readonly kind: string;
  readonly text: string;
  readonly label: string;
}

export interface PasteTarget {
  /** From the current cell's row on; each with all its columns. */
  readonly rows: readonly (readonly TargetCell[])[];
  readonly firstColumn: number;
  /** Where rows can be added at the end: the last row's id, and its number as people count. */
  readonly growth: { readonly lastRow: string; readonly lastNumber: number; readonly newId: () => string } | null;
}

export interface Problem {
  readonly cell: string;
  readonly value: string;
  readonly reason: string;
}

export interface PastePlan {
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  readonly addedRows: number;
}

/** What pasting a block does: changes for the cells that take it, problems for what does not fit or will not be understood. */
export function planPaste(block: Block, target: PasteTarget): PastePlan {
  const added = addedRows(block, target);
  const rows = [...target.rows, ...added.map((row) => row.cells)];
  const filled = block.slice(0, rows.length).map((texts, index) => fillRow(texts, rows[index]!, target.firstColumn));
  return {
    changes: filled.flatMap((row, index) => [...(added[index - target.rows.length]?.changes ?? []), ...row.changes]),
    problems: [...filled.flatMap((row) => row.problems), ...overhang(block, target, rows.length)],
    addedRows: added.length,
  };
}

interface AddedRow {
  readonly cells: readonly TargetCell[];
  readonly changes: readonly Change[];
}

function addedRows(block: Block, target: PasteTarget): AddedRow[] {
  const rows: AddedRow[] = [];
  const like = target.rows[target.rows.length - 1];
  if (target.growth === null || like === undefined) return rows;
  let after = target.growth.lastRow;
  for (let index = target.rows.length; index < block.length; index++) {
    const id = target.growth.newId();
    rows.push(addedRow(id, after, target.growth.lastNumber + rows.length + 1, like, inheritedNames(block, index, target)));
    after = id;
  }
  return rows;
}

function addedRow(id: string, after: string, number: number, like: readonly TargetCell[], names: ReadonlyMap<string, string>): AddedRow {
  const cells = like.map((cell) => ({ ...cell, path: cell.path && cellPath(id, columnOf(cell)), text: '', label: relabelled(cell.label, number) }));
  const inherited = cells.filter((cell) => names.has(columnOf(cell))).map((cell) => ({ path: cell.path!, value: names.get(columnOf(cell))! }));
  return { cells, changes: [{ path: `indicators.${id}`, value: 'added', after }, ...inherited] };
}

// a level name left blank means: as above, as in a merged cell
function inheritedNames(block: Block, index: number, target: PasteTarget): Map<string, string> {
  const last = target.rows[target.rows.length - 1]!;
  const names = new Map<string, string>();
  last.forEach((cell, column) => {
    if (cell.path === null || !isLevelName(cell)) return;
    const above = block.slice(0, index + 1).map((row) => row[column - target.firstColumn] ?? '').filter((text) => text !== '');
    names.set(columnOf(cell), above[above.length - 1] ?? cell.text);
  });
  return names;
}

function fillRow(texts: readonly string[], cells: readonly TargetCell[], firstColumn: number): { changes: Change[]; problems: Problem[] } {
  const changes: Change[] = [];
  const problems: Problem[] = [];
  texts.forEach((text, offset) => {
    const cell = cells[firstColumn + offset];
    if (cell === undefined || text === cell.text || (text === '' && (cell.path === null || isLevelName(cell)))) return;
    if (cell.path === null) problems.push({ cell: cell.label, value: text, reason: '此格由系统计算或不能填写，不填入' });
    else changes.push({ path: cell.path, value: text });
    if (cell.path !== null && cell.kind === 'number' && !looksLikeNumber(text)) {
      problems.push({ cell: cell.label, value: text, reason: '不是数字，将按原样填入' });
    }
  });
  return { changes, problems };
}

function overhang(block: Block, target: PasteTarget, rowCount: number): Problem[] {
  const rows = block.length - rowCount;
  const columns = block[0]!.length - ((target.rows[0]?.length ?? 0) - target.firstColumn);
  const sample = (texts: readonly string[]) => texts.filter((text) => text !== '').slice(0, 3).join('、');
  return [
    ...(columns > 0 ? [{ cell: `右侧多出 ${columns} 列`, value: sample(block[0]!.slice(-columns)), reason: '表格没有这些列，不填入' }] : []),
    ...(rows > 0 ? [{ cell: `下方多出 ${rows} 行`, value: sample(block[rowCount]!), reason: '表格没有这些行，不填入' }] : []),
  ];
}

function columnOf(cell: TargetCell): string {
  return cell.path?.slice(cell.path.lastIndexOf('.') + 1) ?? '';
}

function isLevelName(cell: TargetCell): boolean {
  return columnOf(cell) === 'level1' || columnOf(cell) === 'level2';
}

// 「年度指标值，第 3 行」 or 「一级指标，第 1–3 行」
function relabelled(label: string, number: number): string {
  return label.replace(/第.*行/, `第 ${number} 行`);
}
