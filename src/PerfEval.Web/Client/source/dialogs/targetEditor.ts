import type { FormFields } from '../fields/formFields.ts';
import type { FormEditor } from '../table/formEditor.ts';
import { ask, findDialog, slot } from './dialog.ts';
import { joinTarget, splitTarget } from './targetParts.ts';

/** Opens the dialog that takes a target apart: comparator, number, unit. What it writes is as if typed. */
export async function editTarget(path: string, fields: FormFields, editor: FormEditor): Promise<void> {
  const [dialog, field] = [findDialog('target-editor'), fields.find(path)];
  if (dialog === null || field === null) return;
  const parts = splitTarget(field.value);
  const comparator = slot<HTMLSelectElement>(dialog, 'comparator');
  const [number, unit] = [slot<HTMLInputElement>(dialog, 'number'), slot<HTMLInputElement>(dialog, 'unit')];
  [comparator.value, number.value, unit.value] = [parts.comparator, parts.number, parts.unit];
  if (!(await ask(dialog)) || number.value.trim() === '') return;
  editor.perform([{ path, value: joinTarget({ comparator: comparator.value, number: number.value, unit: unit.value }) }]);
  field.focus();
}
