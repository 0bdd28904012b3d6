import type { PastePlan, Problem } from '../paste/pastePlan.ts';
import { ask, fillList, findDialog, slot } from './dialog.ts';

/** Shows what a paste would do beyond filling cells, and asks. */
export function confirmPaste(plan: PastePlan): Promise<boolean> {
  const dialog = findDialog('paste-dialog');
  if (dialog === null) return Promise.resolve(false);
  fillList(dialog, [...growth(plan), ...plan.problems], (item, problem) => {
    slot(item, 'cell').textContent = problem.cell;
    slot(item, 'value').textContent = problem.value;
    slot(item, 'reason').textContent = problem.reason;
  });
  return ask(dialog);
}

function growth(plan: PastePlan): Problem[] {
  return plan.addedRows === 0 ? [] : [{ cell: '表格末尾', value: '', reason: `内容比表格长，将在末尾增加 ${plan.addedRows} 行` }];
}
