import { confirmPaste } from '../dialogs/pasteDialog.ts';
import { type Field, isField } from '../fields/formFields.ts';
import type { FormEditor } from '../table/formEditor.ts';
import { type Block, readBlock } from './clipboardBlock.ts';
import { type PastePlan, planPaste } from './pastePlan.ts';
import { pasteTargetAt } from './pasteTarget.ts';

/** Takes pasted blocks of cells; a single text is left to the browser. */
export function acceptBlocks(form: HTMLElement, editor: FormEditor): void {
  form.addEventListener('paste', (event) => {
    const field = event.target;
    if (!isField(field) || field.readOnly || event.clipboardData === null) return;
    const [html, text] = [event.clipboardData.getData('text/html'), event.clipboardData.getData('text/plain')];
    const block = isProse(field, html, text) ? null : readBlock(html, text);
    if (block === null) return;
    event.preventDefault();
    void pasteBlock(block, field, editor);
  });
}

// several lines without a tab, in a cell that holds sentences, are sentences
function isProse(field: Field, html: string, text: string): boolean {
  return !/<table[\s>]/i.test(html) && !text.includes('\t') && field instanceof HTMLTextAreaElement && field.dataset['kind'] === 'text';
}

async function pasteBlock(block: Block, field: Field, editor: FormEditor): Promise<void> {
  editor.commit(field);
  const target = pasteTargetAt(field);
  if (target === null) return;
  const plan = planPaste(block, target);
  if (needsAsking(plan) && !(await confirmPaste(plan))) return;
  if (plan.changes.length > 0) editor.perform(plan.changes);
}

function needsAsking(plan: PastePlan): boolean {
  return plan.problems.length > 0 || plan.addedRows > 0;
}
