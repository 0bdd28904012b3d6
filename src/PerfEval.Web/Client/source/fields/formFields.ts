import { cellPath, type Change } from '../saving/change.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement;

export function isField(target: EventTarget | null): target is Field {
  return target instanceof HTMLElement && target.classList.contains('field');
}

/** The fields of the form by path. A level name's field stands for the cells of all rows that it spans. */
export class FormFields {
  private byPath = new Map<string, Field>();
  private readonly acknowledged = new Map<string, string>();

  constructor(private readonly form: HTMLFormElement) {
    this.readPage();
  }

  /** Takes up the fields that stand in the page now; their texts are the server's. */
  readPage(): void {
    this.byPath = new Map();
    for (const field of this.all()) for (const path of pathsOf(field)) this.byPath.set(path, field);
    this.acknowledged.clear();
    for (const [path, field] of this.byPath) this.acknowledged.set(path, field.value);
  }

  all(): Field[] {
    return Array.from(this.form.querySelectorAll<Field>('.field[name]'));
  }

  find(path: string): Field | null {
    return this.byPath.get(path) ?? null;
  }

  valueOf(path: string): string | null {
    return this.find(path)?.value ?? null;
  }

  /** What the server was last known to hold. */
  acknowledgedText(path: string): string | null {
    return this.acknowledged.get(path) ?? null;
  }

  acknowledge(path: string, text: string): void {
    this.acknowledged.set(path, text);
  }

  /** The field's text as changes: one for each row that the field spans. */
  changesOf(field: Field, value = field.value): Change[] {
    return pathsOf(field).map((path) => ({ path, value }));
  }

  rowOrder(): string[] {
    return Array.from(this.form.querySelectorAll<HTMLElement>('tr[data-indicator]'), (row) => row.dataset['indicator'] ?? '');
  }

  cellsOf(row: string): Change[] {
    const prefix = `${cellPath(row, '')}`;
    return Array.from(this.byPath).filter(([path]) => path.startsWith(prefix)).map(([path, field]) => ({ path, value: field.value }));
  }
}

function pathsOf(field: Field): string[] {
  const rows = field.dataset['rows']?.split(',') ?? [];
  const column = field.name.slice(field.name.lastIndexOf('.') + 1);
  return rows.length === 0 ? [field.name] : rows.map((row) => cellPath(row, column));
}
