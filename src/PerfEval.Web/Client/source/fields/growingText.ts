import { type Field } from './formFields.ts';

// newer browsers size a field by its text themselves (field-sizing: content)
const browserGrows = CSS.supports('field-sizing', 'content');

/** Makes text areas as high as their text. All are measured before any is changed, so that the page is laid out once. */
export function growAll(fields: readonly Field[]): void {
  if (browserGrows) return;
  const areas = fields.filter((field): field is HTMLTextAreaElement => field instanceof HTMLTextAreaElement);
  for (const area of areas) area.style.height = '0';
  const heights = areas.map((area) => area.scrollHeight);
  areas.forEach((area, index) => (area.style.height = `${heights[index]}px`));
}

export function grow(field: Field): void {
  growAll([field]);
}
