import type { FormFields } from '../fields/formFields.ts';
import type { Conflict } from '../saving/answer.ts';
import type { Choice } from '../saving/saveQueue.ts';
import { rowOrderPath } from '../saving/change.ts';
import { ask, fillList, findDialog, slot } from './dialog.ts';

const rowRemoved = '（此行已删除）';

/** Asks for each field whose text shall stand; null when the question is put off. */
export async function askWhoseTextStands(conflicts: readonly Conflict[], fields: FormFields): Promise<Map<string, Choice> | null> {
  const dialog = findDialog('conflict-dialog');
  if (dialog === null || dialog.open) return null;
  fillList(dialog, conflicts, (item, conflict) => fillConflict(item, conflict, fields));
  return (await ask(dialog)) ? choicesIn(dialog, conflicts) : null;
}

function fillConflict(item: Element, conflict: Conflict, fields: FormFields): void {
  slot(item, 'label').textContent = labelOf(conflict.path, fields);
  slot(item, 'who').textContent = `${conflict.by} ${conflict.at}`;
  slot(item, 'mine').textContent = shown(conflict.mine, conflict.path);
  slot(item, 'theirs').textContent = shown(conflict.theirs, conflict.path);
  slot(item, 'original').textContent = shown(conflict.original ?? fields.acknowledgedText(conflict.path), conflict.path);
  for (const choice of item.querySelectorAll<HTMLInputElement>('input[type="radio"]')) choice.name = `choice-${conflict.path}`;
}

function choicesIn(dialog: HTMLElement, conflicts: readonly Conflict[]): Map<string, Choice> {
  const chosen = (path: string) => dialog.querySelector<HTMLInputElement>(`input[name="${CSS.escape(`choice-${path}`)}"]:checked`)?.value;
  return new Map(conflicts.map((conflict) => [conflict.path, (chosen(conflict.path) ?? 'mine') as Choice]));
}

function labelOf(path: string, fields: FormFields): string {
  return path === rowOrderPath ? '指标的先后顺序' : (fields.find(path)?.getAttribute('aria-label') ?? '指标行');
}

function shown(text: string | null, path: string): string {
  if (path === rowOrderPath) return '（这个顺序）';
  if (text === 'removed') return rowRemoved;
  return text === null || text === '' ? '（空）' : text;
}
