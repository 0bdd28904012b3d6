import type { Answer, Batch, Conflict, RefusedChange, Saved, SaveTransport } from './answer.ts';
import { pauseBefore } from './backoff.ts';
import { type Change, rowAddedOrRemoved, rowOfCell } from './change.ts';
import { PendingChanges } from './pendingChanges.ts';
import type { SaveState, UnsavedWork } from './saveState.ts';
import type { Cancel, Timers } from './timers.ts';

const afterLastChange = 3_000;
const afterFirstChange = 10_000;

export type Choice = 'mine' | 'theirs' | 'original';

export interface SaveQueueListener {
  stateChanged(state: SaveState, unsaved: UnsavedWork | null): void;
  saved(answer: Saved, batch: Batch): void;
  conflictFound(conflicts: readonly Conflict[]): void;
  changesRefused(errors: readonly RefusedChange[]): void;
  /** The changes that make a row again as the page shows it. */
  rowAsShown(row: string): readonly Change[];
}

export interface SaveQueueParts {
  readonly version: number;
  readonly transport: SaveTransport;
  readonly timers: Timers;
  readonly listener: SaveQueueListener;
  readonly newKey: () => string;
  readonly random: () => number;
}

/**
 * Sends changes to the server one batch at a time. What is typed while a batch is under way waits and is sent together.
 * Nothing counts as saved before the server has said so.
 */
export class SaveQueue {
  private version: number;
  private readonly pending = new PendingChanges();
  /** What the server would not take; kept until the cell is changed again. */
  private readonly refused = new PendingChanges();
  private inFlight: Batch | null = null;
  private attempt = 0;
  private due = false;
  private stop: SaveState | null = null;
  private conflicts: readonly Conflict[] = [];
  private clocks: Cancel[] = [];
  private retry: Cancel | null = null;
  private waiters: Array<(allSaved: boolean) => void> = [];

  constructor(private readonly parts: SaveQueueParts) {
    this.version = parts.version;
  }

  get hasUnsavedWork(): boolean {
    return this.inFlight !== null || !this.pending.isEmpty || !this.refused.isEmpty;
  }

  /** Whether the page's value of a field must stay, because the server has not acknowledged it. */
  isUnsaved(path: string): boolean {
    return this.pending.has(path) || this.refused.has(path) || (this.inFlight?.changes.some((change) => change.path === path) ?? false);
  }

  add(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    for (const change of changes) this.refused.forget(change.path);
    this.pending.add(changes);
    this.startClocks();
    this.announce();
  }

  /** Sends now, or as soon as the batch under way is answered. */
  flush(): void {
    this.due = !this.pending.isEmpty;
    this.sendNext();
  }

  /** Tries again at once: the connection is back, or the user has signed in again. */
  resume(): void {
    const waitsForSignIn = this.stop?.name === 'signedout';
    if (!waitsForSignIn && this.retry === null) return;
    if (waitsForSignIn) this.stop = null;
    this.retry?.();
    this.retryNow();
  }

  /** Goes on with work that an earlier page left behind. */
  restore(work: UnsavedWork): void {
    this.version = work.version;
    this.pending.putBack(work.waiting);
    this.due = true;
    if (work.inFlight !== null) this.start(work.inFlight);
    else this.sendNext();
  }

  /** The page shows the form of this version, and nothing is typed on an older one. */
  adoptVersion(version: number): void {
    if (!this.hasUnsavedWork && version > this.version) this.version = version;
    this.announce();
  }

  get currentVersion(): number {
    return this.version;
  }

  /** Answers a conflict: for each of its fields, whose text shall stand. */
  resolve(choices: ReadonlyMap<string, Choice>): void {
    for (const conflict of this.conflicts) this.settle(conflict, choices.get(conflict.path) ?? 'mine');
    this.conflicts = [];
    this.stop = null;
    this.flush();
    this.announce();
  }

  /** Sends all there is, refused cells once more; true when the server has acknowledged it, false when something stands in the way. */
  saveAll(): Promise<boolean> {
    this.pending.putBack(this.refused.takeAll());
    this.flush();
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      this.settleWaiters();
    });
  }

  private startClocks(): void {
    const [, first] = this.clocks;
    this.clocks[0]?.();
    const quiet = this.parts.timers.after(afterLastChange, () => this.flush());
    this.clocks = [quiet, first ?? this.parts.timers.after(afterFirstChange, () => this.flush())];
  }

  private stopClocks(): void {
    for (const cancel of this.clocks) cancel();
    this.clocks = [];
  }

  private sendNext(): void {
    const wanted = this.due || this.waiters.length > 0;
    if (!wanted || this.inFlight !== null || this.stop !== null || this.pending.isEmpty) return;
    this.stopClocks();
    this.due = false;
    this.start({ key: this.parts.newKey(), version: this.version, changes: this.pending.takeAll() });
  }

  private start(batch: Batch): void {
    this.inFlight = batch;
    this.attempt = 0;
    this.announce();
    void this.transmit(batch);
  }

  private async transmit(batch: Batch): Promise<void> {
    this.receive(await this.parts.transport.send(batch), batch);
    this.announce();
  }

  private receive(answer: Answer, batch: Batch): void {
    switch (answer.kind) {
      case 'saved':
        return this.acknowledge(answer, batch);
      case 'unavailable':
        return this.retryLater(answer.retryAfter);
      case 'conflict':
        return this.takeBackInto(batch, () => this.meetConflict(answer.conflicts, answer.version));
      case 'refused':
        return this.takeBackInto(batch, () => this.setAside(answer.errors, batch));
      case 'signedout':
        this.stop = { name: 'signedout' };
        return;
      case 'readonly':
        return this.takeBackInto(batch, () => void (this.stop = { name: 'readonly' }));
    }
  }

  private acknowledge(answer: Saved, batch: Batch): void {
    this.inFlight = null;
    this.attempt = 0;
    this.version = answer.version;
    const overtaken = answer.merged.filter((merged) => this.pending.has(merged.path));
    this.parts.listener.saved(answer, batch);
    if (overtaken.length > 0) this.meetConflict(overtaken.map((merged) => this.conflictWith(merged)), answer.version);
    else this.sendNext();
  }

  // someone else's text arrived for a field that has been typed into since: the next save would overwrite it unseen
  private conflictWith(merged: Saved['merged'][number]): Conflict {
    return { path: merged.path, mine: this.pending.valueOf(merged.path) ?? null, theirs: merged.value, by: merged.by, at: merged.at };
  }

  private retryLater(retryAfter: number): void {
    this.attempt += 1;
    this.retry = this.parts.timers.after(pauseBefore(this.attempt, retryAfter, this.parts.random()), () => this.retryNow());
  }

  private retryNow(): void {
    this.retry = null;
    if (this.inFlight !== null) void this.transmit(this.inFlight);
  }

  private takeBackInto(batch: Batch, goOn: () => void): void {
    this.inFlight = null;
    this.attempt = 0;
    this.pending.putBack(batch.changes);
    goOn();
  }

  private meetConflict(conflicts: readonly Conflict[], version: number): void {
    this.version = version;
    this.conflicts = conflicts.map((conflict) => ({ ...conflict, mine: this.pending.valueOf(conflict.path) ?? conflict.mine }));
    this.stop = { name: 'conflict', by: conflicts[0]?.by ?? '', at: conflicts[0]?.at ?? '' };
    this.parts.listener.conflictFound(this.conflicts);
  }

  private settle(conflict: Conflict, choice: Choice): void {
    const lost = conflict.theirs === 'removed' ? rowOfCell(conflict.path) : null;
    if (choice !== 'theirs' && lost !== null) return this.bringBack(lost);
    if (choice === 'mine') return;
    const row = rowAddedOrRemoved({ path: conflict.path, value: '' });
    if (row !== null) this.pending.forgetRow(row);
    else this.pending.forget(conflict.path);
    if (choice === 'original' && row === null) this.pending.add([{ path: conflict.path, value: conflict.original ?? '' }]);
  }

  // my text cannot stand without its row
  private bringBack(row: string): void {
    this.pending.forgetRow(row);
    this.pending.add(this.parts.listener.rowAsShown(row));
  }

  private setAside(errors: readonly RefusedChange[], batch: Batch): void {
    const named = new Set(errors.map((error) => error.path));
    const refused = batch.changes.filter((change) => named.size === 0 || named.has(change.path));
    // an answer that names none of what was sent must not be asked for again and again
    const aside = refused.length > 0 ? refused : batch.changes;
    for (const change of aside) if (this.pending.valueOf(change.path) === change.value) this.pending.forget(change.path);
    this.refused.add(aside.filter((change) => !this.pending.has(change.path)));
    this.parts.listener.changesRefused(errors);
    this.due = !this.pending.isEmpty;
    this.sendNext();
  }

  private announce(): void {
    this.parts.listener.stateChanged(this.state, this.hasUnsavedWork ? this.unsavedWork : null);
    this.settleWaiters();
  }

  private get state(): SaveState {
    if (this.stop !== null) return this.stop;
    if (this.inFlight !== null) return this.attempt > 0 ? { name: 'retrying', attempt: this.attempt } : { name: 'saving' };
    if (!this.pending.isEmpty) return { name: 'dirty' };
    return this.refused.isEmpty ? { name: 'clean' } : { name: 'refused', count: this.refused.all.length };
  }

  private get unsavedWork(): UnsavedWork {
    return { version: this.version, inFlight: this.inFlight, waiting: [...this.refused.all, ...this.pending.all] };
  }

  private settleWaiters(): void {
    const stuck = this.stop !== null || (this.inFlight === null && this.pending.isEmpty && !this.refused.isEmpty);
    if (this.hasUnsavedWork && !stuck) return;
    const waiters = this.waiters;
    this.waiters = [];
    for (const tell of waiters) tell(!this.hasUnsavedWork);
  }
}
