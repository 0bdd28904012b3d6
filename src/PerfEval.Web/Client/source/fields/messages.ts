import type { FormFields } from './formFields.ts';

/** Writes what the server says about a cell beside it; an empty text takes it away. */
export function showMessage(fields: FormFields, path: string, text: string): void {
  const field = fields.find(path);
  const message = document.getElementById(`message-${field?.name ?? path}`);
  if (message !== null) message.textContent = text;
  if (text === '') field?.removeAttribute('aria-invalid');
  else field?.setAttribute('aria-invalid', 'true');
}
