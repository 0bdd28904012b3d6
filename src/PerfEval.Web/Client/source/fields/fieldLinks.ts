import { isField } from './formFields.ts';

/** Links to a field, on this page or from another one, put the focus into it and not only the page near it. */
export function focusLinkedFields(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a[href^="#"]');
    if (link !== null && focusField(link.getAttribute('href')!)) event.preventDefault();
  });
  focusField(location.hash);
}

function focusField(hash: string): boolean {
  const field = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!isField(field)) return false;
  field.scrollIntoView({ block: 'center' });
  field.focus();
  return true;
}
