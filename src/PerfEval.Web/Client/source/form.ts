// The form page: autosave, live scores, paste, keys and dialogs on top of a form that works without them.
// What stands in the page: docs/develop/form-page.md. How a save travels: docs/develop/saving.md.
import { findDialog, openDialog } from './dialogs/dialog.ts';
import { EvaluationForm } from './evaluationForm.ts';
import { focusLinkedFields } from './fields/fieldLinks.ts';

const form = document.getElementById('evaluation-form');
if (form instanceof HTMLFormElement && form.dataset['editable'] === 'true') new EvaluationForm(form).start();

focusLinkedFields();

document.addEventListener('click', (event) => {
  const opener = (event.target as Element).closest<HTMLElement>('[data-open]');
  const dialog = opener && findDialog(opener.dataset['open']!);
  if (dialog) openDialog(dialog);
});

document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, dialog') !== null;
  const keys = event.key === '?' && !typing ? findDialog('keys-dialog') : null;
  if (keys) openDialog(keys);
});
