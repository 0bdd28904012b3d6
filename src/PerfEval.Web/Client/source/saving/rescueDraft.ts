import type { Change } from './change.ts';
import type { UnsavedWork } from './saveState.ts';

const prefix = 'perfeval.draft.';

/** Unacknowledged work of one form, kept in this tab's session storage until the server has it. */
export class RescueDraft {
  private readonly key: string;
  /** Found when the page was opened, and not yet taken up or thrown away: goes on being kept under what is typed now. */
  private found: UnsavedWork | null = null;

  constructor(
    private readonly storage: Storage,
    form: string,
  ) {
    this.key = prefix + form;
  }

  find(): UnsavedWork | null {
    this.found = this.read();
    return this.found;
  }

  /** The work found has been taken up or thrown away. */
  settle(): void {
    this.found = null;
    this.write(null);
  }

  keep(work: UnsavedWork | null): void {
    this.write(this.found === null ? work : withLater(this.found, work));
  }

  private write(work: UnsavedWork | null): void {
    try {
      if (work === null) this.storage.removeItem(this.key);
      else this.storage.setItem(this.key, JSON.stringify(work));
    } catch {
      // storage full or switched off: the page itself still holds the work and asks before it is left
    }
  }

  private read(): UnsavedWork | null {
    try {
      const kept = this.storage.getItem(this.key);
      return kept === null ? null : (JSON.parse(kept) as UnsavedWork);
    } catch {
      return null;
    }
  }
}

function withLater(earlier: UnsavedWork, later: UnsavedWork | null): UnsavedWork {
  return later === null ? earlier : { ...earlier, waiting: [...earlier.waiting, ...changesIn(later)] };
}

export function changesIn(work: UnsavedWork): readonly Change[] {
  return [...(work.inFlight?.changes ?? []), ...work.waiting];
}

/** Leaves nothing behind for the next person at this computer. */
export function removeAllDrafts(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}
