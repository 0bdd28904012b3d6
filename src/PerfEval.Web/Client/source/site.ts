// Every signed-in page.
import { removeAllDrafts } from './saving/rescueDraft.ts';

document.documentElement.classList.add('js');

document.querySelector('[data-print]')?.addEventListener('click', () => window.print());

document.querySelector('form[action$="/sign-out"]')?.addEventListener('submit', () => removeAllDrafts(sessionStorage));
