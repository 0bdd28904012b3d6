import { type Change, rowAddedOrRemoved, rowOrderPath } from './change.ts';

/** Changes that wait to be sent, in the order in which the server must apply them; the last value of a cell wins. */
export class PendingChanges {
  private changes: Change[] = [];

  constructor(changes: readonly Change[] = []) {
    this.add(changes);
  }

  get isEmpty(): boolean {
    return this.changes.length === 0;
  }

  get all(): readonly Change[] {
    return this.changes;
  }

  has(path: string): boolean {
    return this.changes.some((change) => change.path === path);
  }

  valueOf(path: string): string | undefined {
    return this.changes.find((change) => change.path === path)?.value;
  }

  add(changes: readonly Change[]): void {
    for (const change of changes) this.addOne(change);
  }

  /** Empties the list and returns what was in it. */
  takeAll(): readonly Change[] {
    const taken = this.changes;
    this.changes = [];
    return taken;
  }

  /** Puts changes that were taken before what has been added since. */
  putBack(taken: readonly Change[]): void {
    const since = this.changes;
    this.changes = [...taken];
    this.add(since);
  }

  forget(path: string): void {
    this.changes = this.changes.filter((change) => change.path !== path);
  }

  forgetRow(row: string): void {
    this.changes = this.changes.filter((change) => change.path !== `indicators.${row}` && !change.path.startsWith(`indicators.${row}.`));
  }

  private addOne(change: Change): void {
    const row = rowAddedOrRemoved(change);
    if (row !== null && change.value === 'removed') this.addRemoval(change, row);
    else if (row !== null || change.path === rowOrderPath) this.addLast(change);
    else this.setCell(change);
  }

  private addRemoval(removal: Change, row: string): void {
    const neverSent = this.valueOf(removal.path) === 'added';
    this.forgetRow(row);
    if (neverSent) this.leaveOutOfOrder(row);
    else this.changes = [...this.changes, removal];
  }

  private leaveOutOfOrder(row: string): void {
    this.changes = this.changes.map((change) =>
      change.path === rowOrderPath ? { ...change, value: change.value.split(',').filter((id) => id !== row).join(',') } : change,
    );
  }

  private addLast(change: Change): void {
    this.forget(change.path);
    this.changes = [...this.changes, change];
  }

  private setCell(change: Change): void {
    this.changes = this.has(change.path)
      ? this.changes.map((earlier) => (earlier.path === change.path ? change : earlier))
      : [...this.changes, change];
  }
}
