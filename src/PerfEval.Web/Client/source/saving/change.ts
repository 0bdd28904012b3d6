/** One change of a form, as the save protocol carries it (docs/develop/saving.md). */
export interface Change {
  readonly path: string;
  readonly value: string;
  /** For an added row: the row it follows, or empty for the first place. */
  readonly after?: string;
}

export const rowOrderPath = 'indicators.order';

const rowPath = /^indicators\.([^.]+)$/;

/** The id of the row that a change adds or removes, or null when it changes a cell or the order. */
export function rowAddedOrRemoved(change: Change): string | null {
  return change.path === rowOrderPath ? null : (rowPath.exec(change.path)?.[1] ?? null);
}

/** The id of the row that a cell's path lies in, or null. */
export function rowOfCell(path: string): string | null {
  return /^indicators\.([^.]+)\./.exec(path)?.[1] ?? null;
}

export function isStructural(change: Change): boolean {
  return rowPath.test(change.path);
}

export function cellPath(row: string, field: string): string {
  return `indicators.${row}.${field}`;
}
