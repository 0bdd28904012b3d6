import { askWhoseTextStands } from './dialogs/conflictDialog.ts';
import { editTarget } from './dialogs/targetEditor.ts';
import { type Field, FormFields, isField } from './fields/formFields.ts';
import { fitAll, writeText } from './fields/fieldText.ts';
import { showMessage } from './fields/messages.ts';
import { showScores } from './fields/scores.ts';
import { ServerTexts } from './fields/serverTexts.ts';
import { acceptBlocks } from './paste/pasting.ts';
import type { Batch, Conflict, RefusedChange, Saved } from './saving/answer.ts';
import { type Change, isStructural } from './saving/change.ts';
import { ChangesEndpoint } from './saving/changesEndpoint.ts';
import { guardLeaving, saveBeforeActions } from './saving/pageGuards.ts';
import { changesIn, RescueDraft } from './saving/rescueDraft.ts';
import { offerRescue } from './saving/rescueOffer.ts';
import { SaveQueue, type SaveQueueListener } from './saving/saveQueue.ts';
import type { SaveState, UnsavedWork } from './saving/saveState.ts';
import { StatusLine } from './saving/statusLine.ts';
import { browserTimers } from './saving/timers.ts';
import { newUuid } from './saving/uuid.ts';
import { FormEditor } from './table/formEditor.ts';
import { inverse } from './table/inverse.ts';
import { pressRowButton, tendMenus } from './table/rowActions.ts';
import { SpreadsheetKeys } from './table/spreadsheetKeys.ts';
import { TableFragment } from './table/tableFragment.ts';

/** Wires the form's parts together. */
export class EvaluationForm implements SaveQueueListener {
  private readonly fields: FormFields;
  private readonly queue: SaveQueue;
  private readonly texts: ServerTexts;
  private readonly table: TableFragment;
  private readonly editor: FormEditor;
  private readonly status: StatusLine;
  private readonly draft: RescueDraft;
  private conflicts: readonly Conflict[] = [];
  private composing = false;

  constructor(private readonly form: HTMLFormElement) {
    const data = form.dataset;
    this.fields = new FormFields(form);
    this.draft = new RescueDraft(sessionStorage, data['evaluation'] ?? '');
    this.status = new StatusLine(document.getElementById('save-status')!, (state) => this.statusPressed(state));
    this.queue = new SaveQueue({
      version: Number(data['version']),
      transport: new ChangesEndpoint(data['changesUrl'] ?? '', this.hidden('__RequestVerificationToken')?.value ?? ''),
      timers: browserTimers,
      listener: this,
      newKey: newUuid,
      random: Math.random,
    });
    this.texts = new ServerTexts(this.fields, (path) => this.queue.isUnsaved(path));
    this.table = new TableFragment(data['tableUrl'] ?? '', this.fields, this.queue, () => this.composing);
    this.editor = new FormEditor(this.fields, this.queue, this.table);
  }

  start(): void {
    fitAll(this.fields.all());
    this.listenToFields();
    this.listenToButtons();
    new SpreadsheetKeys(this.form, this.fields, this.editor);
    acceptBlocks(this.form, this.editor);
    tendMenus(this.form);
    offerRescue(this.draft, (path) => this.fields.valueOf(path), (work) => void this.restore(work));
    guardLeaving(this.queue);
    saveBeforeActions(document.querySelector('.form-bar') ?? this.form, this.queue);
  }

  stateChanged(state: SaveState, unsaved: UnsavedWork | null): void {
    this.draft.keep(unsaved);
    this.status.show(state, this.queue.currentVersion);
    const version = this.hidden('version');
    if (version !== null) version.value = String(this.queue.currentVersion);
    if (state.name === 'readonly') for (const field of this.fields.all()) field.readOnly = true;
  }

  saved(answer: Saved, batch: Batch): void {
    this.status.noteSaved(answer.savedAt);
    this.texts.show(answer, batch);
    showScores(answer.scores);
    if (answer.merged.some(isStructural)) void this.table.refresh();
  }

  conflictFound(conflicts: readonly Conflict[]): void {
    this.conflicts = conflicts;
    void this.settleConflict();
  }

  changesRefused(errors: readonly RefusedChange[]): void {
    for (const error of errors) showMessage(this.fields, error.path, error.reason);
  }

  rowAsShown(row: string): readonly Change[] {
    return inverse([{ path: `indicators.${row}`, value: 'removed' }], this.fields);
  }

  private listenToFields(): void {
    this.onField('focusin', (field) => this.editor.entered(field));
    this.onField('input', (field) => !this.composing && this.editor.typed(field));
    this.onField('change', (field) => this.finish(field));
    this.onField('focusout', (field) => (this.finish(field), this.texts.left(field)));
    // what an input method is composing counts as typing from its first key on
    this.onField('compositionstart', (field) => ((this.composing = true), this.editor.typed(field)));
    this.onField('compositionend', (field) => ((this.composing = false), this.editor.typed(field)));
  }

  private onField(kind: string, act: (field: Field) => void): void {
    this.form.addEventListener(kind, (event) => isField(event.target) && act(event.target));
  }

  private finish(field: Field): void {
    this.editor.commit(field);
    this.queue.flush();
  }

  private listenToButtons(): void {
    this.form.addEventListener('submit', (event) => this.submit(event));
    this.form.addEventListener('click', (event) => {
      const opener = (event.target as Element).closest<HTMLElement>('[data-editor-for]');
      if (opener !== null) void editTarget(opener.dataset['editorFor']!, this.fields, this.editor);
    });
    document.addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || event.isComposing) return;
      event.preventDefault();
      this.saveNow();
    });
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    const button = event.submitter;
    if (!(button instanceof HTMLElement) || !pressRowButton(button, this.fields, this.editor)) this.saveNow();
  }

  private saveNow(): void {
    if (isField(document.activeElement)) this.editor.commit(document.activeElement);
    void this.queue.saveAll();
  }

  private statusPressed(state: string): void {
    if (state === 'conflict') void this.settleConflict();
    if (state === 'signedout') window.open(document.getElementById('save-status')!.dataset['signInUrl'] ?? '/sign-in', '_blank', 'noopener');
  }

  private async settleConflict(): Promise<void> {
    const choices = await askWhoseTextStands(this.conflicts, this.fields);
    if (choices === null) return;
    for (const [path, choice] of choices) this.showChoice(path, choice);
    this.queue.resolve(choices);
    // others may have changed more than the fields in question
    if (await this.queue.saveAll()) await this.table.refresh();
  }

  private showChoice(path: string, choice: string): void {
    const conflict = this.conflicts.find((each) => each.path === path);
    const text = choice === 'theirs' ? conflict?.theirs : choice === 'original' ? conflict?.original : conflict?.mine;
    const field = this.fields.find(path);
    if (field !== null && typeof text === 'string') writeText(field, text);
  }

  private async restore(work: UnsavedWork): Promise<void> {
    // what has been typed since the offer goes first, on its own version
    if (!(await this.queue.saveAll())) return;
    this.draft.settle();
    for (const change of changesIn(work)) {
      const field = this.fields.find(change.path);
      if (field !== null) writeText(field, change.value);
    }
    this.queue.restore(work);
    if (await this.queue.saveAll()) await this.table.refresh();
  }

  private hidden(name: string): HTMLInputElement | null {
    return this.form.querySelector<HTMLInputElement>(`input[type="hidden"][name="${name}"]`);
  }
}
