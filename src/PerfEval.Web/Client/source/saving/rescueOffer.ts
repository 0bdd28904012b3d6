import { slot } from '../dialogs/dialog.ts';
import { changesIn, type RescueDraft } from './rescueDraft.ts';
import type { UnsavedWork } from './saveState.ts';

/** After a reload: offers to go on with what had not been acknowledged. What has arrived after all is no news. */
export function offerRescue(draft: RescueDraft, valueOf: (path: string) => string | null, restore: (work: UnsavedWork) => void): void {
  const [work, offer] = [draft.find(), document.getElementById('rescue')];
  if (work === null || offer === null) return;
  if (changesIn(work).every((change) => valueOf(change.path) === change.value)) return draft.settle();
  slot(offer, 'count').textContent = String(new Set(changesIn(work).map((change) => change.path)).size);
  offer.hidden = false;
  offer.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('[data-apply], [data-cancel]');
    if (button === null) return;
    offer.hidden = true;
    if (button.hasAttribute('data-apply')) restore(work);
    else draft.settle();
  });
}
