import { type FormFields, isField } from '../fields/formFields.ts';
import { fitAll, writeText } from '../fields/fieldText.ts';
import type { SaveQueue } from '../saving/saveQueue.ts';

const parts = ['form-table', 'score-panel', 'task-list'];

/** Fetches table, scores and task list from the server after rows have changed, and keeps the focus and what is being typed. */
export class TableFragment {
  constructor(
    private readonly url: string,
    private readonly fields: FormFields,
    private readonly queue: SaveQueue,
    private readonly isComposing: () => boolean,
  ) {}

  async refresh(focus?: string): Promise<void> {
    const response = await fetch(this.url, { credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    if (response === null || !response.ok) return;
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    await this.compositionEnded();
    this.exchange(fresh, focus);
  }

  private exchange(fresh: Document, focus?: string): void {
    const kept = this.unsavedTexts();
    const place = rememberPlace();
    for (const id of parts) replaceById(id, fresh);
    this.fields.readPage();
    for (const [path, text] of kept) this.writeBack(path, text);
    fitAll(this.fields.all());
    this.queue.adoptVersion(Number(document.getElementById('form-table')?.dataset['version']));
    if (focus === undefined || !focusById(focus)) returnTo(place);
  }

  private unsavedTexts(): Array<[string, string]> {
    return this.fields.all().filter((field) => this.queue.isUnsaved(field.name)).map((field) => [field.name, field.value]);
  }

  private writeBack(path: string, text: string): void {
    const field = this.fields.find(path);
    if (field !== null) writeText(field, text);
  }

  private async compositionEnded(): Promise<void> {
    while (this.isComposing()) await new Promise((resolve) => document.addEventListener('compositionend', resolve, { once: true }));
  }
}

function replaceById(id: string, fresh: Document): void {
  const [old, now] = [document.getElementById(id), fresh.getElementById(id)];
  if (old === null || now === null) return;
  const open = Array.from(old.querySelectorAll('details[open] [data-score]'), (score) => score.getAttribute('data-score'));
  old.replaceWith(document.adoptNode(now));
  for (const key of open) now.querySelector(`[data-score="${CSS.escape(key ?? '')}"]`)?.closest('details')?.setAttribute('open', '');
}

interface Place {
  readonly id: string;
  readonly row: string | undefined;
  readonly rowIndex: number;
  readonly selection: readonly [number | null, number | null] | null;
}

function rememberPlace(): Place | null {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active.closest('#form-table') === null) return null;
  const row = active.closest<HTMLElement>('tr[data-indicator]');
  return {
    id: active.id,
    row: row?.dataset['indicator'],
    rowIndex: row === null ? -1 : rows().indexOf(row),
    selection: isField(active) ? [active.selectionStart, active.selectionEnd] : null,
  };
}

function returnTo(place: Place | null): void {
  if (place === null || (place.id !== '' && focusById(place.id, place.selection))) return;
  const row = rows().find((candidate) => candidate.dataset['indicator'] === place.row) ?? rows()[Math.min(place.rowIndex, rows().length - 1)];
  row?.querySelector<HTMLElement>('.row-menu summary')?.focus();
}

function focusById(id: string, selection: Place['selection'] = null): boolean {
  const element = document.getElementById(id);
  element?.focus();
  if (isField(element) && selection !== null) element.setSelectionRange(...selection);
  return element !== null;
}

function rows(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>('tr[data-indicator]'));
}
