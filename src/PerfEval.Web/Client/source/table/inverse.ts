import { type Change, rowAddedOrRemoved, rowOrderPath } from '../saving/change.ts';

/** The form before a step, as far as taking the step back needs it. */
export interface FormBefore {
  rowOrder(): readonly string[];
  valueOf(path: string): string | null;
  cellsOf(row: string): readonly Change[];
}

/** The changes that take changes back, last first. Cells of rows that the step adds go with their row. */
export function inverse(changes: readonly Change[], before: FormBefore): Change[] {
  return changes.map((change) => inverseOf(change, before)).reverse().flat();
}

function inverseOf(change: Change, before: FormBefore): Change[] {
  if (change.path === rowOrderPath) return [{ path: rowOrderPath, value: before.rowOrder().join(',') }];
  const row = rowAddedOrRemoved(change);
  if (row === null) return cellBefore(change.path, before);
  return change.value === 'added' ? [{ path: change.path, value: 'removed' }] : [rowBack(row, before), ...before.cellsOf(row)];
}

function cellBefore(path: string, before: FormBefore): Change[] {
  const value = before.valueOf(path);
  return value === null ? [] : [{ path, value }];
}

function rowBack(row: string, before: FormBefore): Change {
  const order = before.rowOrder();
  return { path: `indicators.${row}`, value: 'added', after: order[order.indexOf(row) - 1] ?? '' };
}
