import type { Batch, Saved } from '../saving/answer.ts';
import { type Field, type FormFields } from './formFields.ts';
import { isStoodOn, writeText } from './fieldText.ts';
import { showMessage } from './messages.ts';

interface LateText {
  readonly sent: string;
  readonly text: string;
}

/** Puts the server's texts into the page, but never over a field that is being edited or has been changed since. */
export class ServerTexts {
  /** For the field in use: the form's way of printing what was typed, shown when the field is left. */
  private readonly late = new Map<Field, LateText>();

  constructor(
    private readonly fields: FormFields,
    private readonly isUnsaved: (path: string) => boolean,
  ) {}

  show(saved: Saved, batch: Batch): void {
    const sent = new Map(batch.changes.map((change) => [change.path, change.value]));
    for (const [path, value] of sent) this.fields.acknowledge(path, value);
    for (const cell of saved.cells) this.showPrinted(cell.path, cell.text, sent.get(cell.path) ?? cell.text, cell.message ?? '');
    for (const merged of saved.merged) this.showForeign(merged.path, merged.value);
  }

  /** The field has been left: now it may look as the form prints it. */
  left(field: Field): void {
    const late = this.late.get(field);
    this.late.delete(field);
    if (late !== undefined && field.value === late.sent && !this.isUnsaved(field.name)) writeText(field, late.text);
  }

  private showPrinted(path: string, text: string, sent: string, message: string): void {
    this.fields.acknowledge(path, text);
    const field = this.fields.find(path);
    if (field === null || this.isUnsaved(path)) return;
    showMessage(this.fields, path, message);
    if (field === document.activeElement && !isStoodOn(field)) this.late.set(field, { sent, text });
    else if (field.value === sent) writeText(field, text);
  }

  private showForeign(path: string, text: string): void {
    const field = this.fields.find(path);
    if (field === null || this.isUnsaved(path)) return;
    this.fields.acknowledge(path, text);
    writeText(field, text);
  }
}
