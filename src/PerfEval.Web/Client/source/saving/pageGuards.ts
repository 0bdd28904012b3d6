import type { SaveQueue } from './saveQueue.ts';

/** Leaving the page: saves in the background, and asks while something is not acknowledged. */
export function guardLeaving(queue: SaveQueue): void {
  window.addEventListener('beforeunload', (event) => {
    if (!queue.hasUnsavedWork) return;
    queue.flush();
    event.preventDefault();
    event.returnValue = '';
  });
  document.addEventListener('visibilitychange', () => (document.hidden ? queue.flush() : queue.resume()));
  window.addEventListener('focus', () => queue.resume());
  window.addEventListener('online', () => queue.resume());
}

/** What is printed, downloaded or submitted from the form's bar is the saved form: save first, then go. */
export function saveBeforeActions(bar: Element, queue: SaveQueue): void {
  bar.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link === null || !queue.hasUnsavedWork || event.defaultPrevented) return;
    event.preventDefault();
    void queue.saveAll().then((saved) => saved && link.click());
  });
}
