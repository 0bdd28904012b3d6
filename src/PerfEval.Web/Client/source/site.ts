// Every signed-in page.
import { removeAllDrafts } from './saving/rescueDraft.ts';

document.documentElement.classList.add('js');

// a summary of errors is what a page that has one is about
const errors = document.getElementById('error-summary');
if (errors !== null && !errors.hidden) errors.focus();

document.querySelector('[data-print]')?.addEventListener('click', () => window.print());

document.querySelector('form[action$="/sign-out"]')?.addEventListener('submit', () => removeAllDrafts(sessionStorage));
