import type { Scores } from '../saving/answer.ts';

/** Shows what the server has computed; nothing is computed here. */
export function showScores(scores: Scores): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-score]')) {
    const text = scores[element.dataset['score']!] ?? '';
    if (element.textContent !== text) element.textContent = text;
    element.dataset['value'] = text;
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-shown-by]')) {
    element.hidden = (scores[element.dataset['shownBy']!] ?? '') === '';
  }
}
