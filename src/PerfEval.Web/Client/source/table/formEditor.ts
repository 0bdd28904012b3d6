import { type Field, type FormFields } from '../fields/formFields.ts';
import { textChanged, writeText } from '../fields/fieldText.ts';
import { type Change, isStructural } from '../saving/change.ts';
import type { SaveQueue } from '../saving/saveQueue.ts';
import { inverse } from './inverse.ts';
import type { TableFragment } from './tableFragment.ts';
import { UndoStack } from './undoStack.ts';

/** Every change of the form goes through here: into the fields, into the save queue, and onto the undo stack. */
export class FormEditor {
  private readonly steps = new UndoStack();
  private textBefore: { field: Field; text: string } | null = null;
  private isTyping = false;

  constructor(
    private readonly fields: FormFields,
    private readonly queue: SaveQueue,
    private readonly table: TableFragment,
  ) {}

  entered(field: Field): void {
    this.textBefore = { field, text: field.value };
    this.isTyping = false;
  }

  typed(field: Field): void {
    this.isTyping = true;
    textChanged(field);
    this.queue.add(this.fields.changesOf(field));
  }

  /** Ends the typing in a field: from here on it is one step to undo. */
  commit(field: Field): void {
    const before = this.isTypedInto(field) ? this.textWhenEntered(field) : field.value;
    this.entered(field);
    if (before === field.value) return;
    this.steps.push({ forward: this.fields.changesOf(field), back: this.fields.changesOf(field, before) });
    if (field.dataset['rows'] !== undefined) void this.settleTable();
  }

  /** Whether the field has been typed into since it was entered, so that undo is the browser's own. */
  isTypedInto(field: Field): boolean {
    return this.isTyping && this.textBefore?.field === field && this.textBefore.text !== field.value;
  }

  textWhenEntered(field: Field): string {
    return this.textBefore?.field === field ? this.textBefore.text : field.value;
  }

  /** Does something as one step. @param focus the id of what takes the focus when rows have changed */
  perform(changes: readonly Change[], focus?: string): void {
    this.steps.push({ forward: changes, back: inverse(changes, this.fields) });
    this.apply(changes, focus);
  }

  undo(): void {
    this.apply(this.steps.undo() ?? []);
  }

  redo(): void {
    this.apply(this.steps.redo() ?? []);
  }

  private apply(changes: readonly Change[], focus?: string): void {
    if (changes.length === 0) return;
    for (const change of changes) this.show(change);
    this.queue.add(changes);
    if (changes.some((change) => isStructural(change) || this.isLevelName(change))) void this.settleTable(focus);
    else this.queue.flush();
  }

  private show(change: Change): void {
    const field = this.fields.find(change.path);
    if (field === null) return;
    writeText(field, change.value);
    if (field === this.textBefore?.field) this.entered(field);
  }

  // which rows a level name spans is the server's to say
  private isLevelName(change: Change): boolean {
    return this.fields.find(change.path)?.dataset['rows'] !== undefined;
  }

  private async settleTable(focus?: string): Promise<void> {
    if (await this.queue.saveAll()) await this.table.refresh(focus);
  }
}
