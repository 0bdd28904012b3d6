import type { Change } from './change.ts';

/** A set of changes on its way: retries carry the same key, version and changes. */
export interface Batch {
  readonly key: string;
  readonly version: number;
  readonly changes: readonly Change[];
}

export interface SavedCell {
  readonly path: string;
  /** The cell as the form prints it now. */
  readonly text: string;
  readonly message?: string | null;
}

export interface MergedChange {
  readonly path: string;
  readonly value: string;
  readonly by: string;
  readonly at: string;
}

export interface Conflict {
  readonly path: string;
  readonly mine: string | null;
  readonly theirs: string | null;
  readonly original?: string | null;
  readonly by: string;
  readonly at: string;
}

export interface RefusedChange {
  readonly path: string;
  readonly reason: string;
}

export type Scores = Readonly<Record<string, string | null>>;

export interface Saved {
  readonly kind: 'saved';
  readonly version: number;
  readonly savedAt: string;
  readonly cells: readonly SavedCell[];
  readonly scores: Scores;
  readonly merged: readonly MergedChange[];
}

/** What the server says to a batch. */
export type Answer =
  | Saved
  | { readonly kind: 'conflict'; readonly version: number; readonly conflicts: readonly Conflict[] }
  | { readonly kind: 'signedout' }
  | { readonly kind: 'readonly' }
  | { readonly kind: 'refused'; readonly errors: readonly RefusedChange[] }
  | { readonly kind: 'unavailable'; readonly retryAfter: number };

/** Carries a batch to the server; every failure is an answer, never an exception. */
export interface SaveTransport {
  send(batch: Batch): Promise<Answer>;
}
