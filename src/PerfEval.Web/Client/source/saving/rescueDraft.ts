import type { UnsavedWork } from './saveState.ts';

const prefix = 'perfeval.draft.';

/** Unacknowledged work of one form, kept in this tab's session storage until the server has it. */
export class RescueDraft {
  private readonly key: string;

  constructor(
    private readonly storage: Storage,
    form: string,
  ) {
    this.key = prefix + form;
  }

  keep(work: UnsavedWork | null): void {
    if (work === null) return this.storage.removeItem(this.key);
    try {
      this.storage.setItem(this.key, JSON.stringify(work));
    } catch {
      // storage full or switched off: the page itself still holds the work and asks before it is left
    }
  }

  read(): UnsavedWork | null {
    try {
      const kept = this.storage.getItem(this.key);
      return kept === null ? null : (JSON.parse(kept) as UnsavedWork);
    } catch {
      return null;
    }
  }
}

/** Leaves nothing behind for the next person at this computer. */
export function removeAllDrafts(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}
