import type { FormFields } from './formFields.ts';

/** Writes what the server says about a cell beside it; an empty text takes it away. */
export function showMessage(fields: FormFields, path: string, text: string): void {
  const message = document.getElementById(`message-${fields.find(path)?.name ?? path}`);
  if (message !== null) message.textContent = text;
  const field = fields.find(path);
  if (field === null) return;
  if (text === '') field.removeAttribute('aria-invalid');
  else field.setAttribute('aria-invalid', 'true');
}

/** The summary of errors takes the focus when there is one, and its links go to the fields themselves. */
export function serveErrorSummary(): void {
  const summary = document.getElementById('error-summary');
  if (summary === null) return;
  if (!summary.hidden) summary.focus();
  summary.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    const field = link && document.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus();
  });
}
