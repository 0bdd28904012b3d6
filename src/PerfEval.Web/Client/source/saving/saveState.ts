import type { Batch } from './answer.ts';
import type { Change } from './change.ts';

/** What the status line says; the words stand in the page (data-text-…). */
export type SaveState =
  | { readonly name: 'clean' }
  | { readonly name: 'dirty' }
  | { readonly name: 'saving' }
  | { readonly name: 'retrying'; readonly attempt: number }
  | { readonly name: 'conflict'; readonly by: string; readonly at: string }
  | { readonly name: 'signedout' }
  | { readonly name: 'readonly' }
  | { readonly name: 'refused'; readonly count: number };

/** Everything typed and not yet acknowledged: enough to go on after a reload. */
export interface UnsavedWork {
  readonly version: number;
  /** Sent without an answer: repeated under its own key, because the server may have stored it. */
  readonly inFlight: Batch | null;
  readonly waiting: readonly Change[];
}
