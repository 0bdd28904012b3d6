import type { Field } from './formFields.ts';

// newer browsers size a field by its text themselves (field-sizing: content)
const browserGrows = CSS.supports('field-sizing', 'content');

/** Writes a text into a field as if it had been there from the start; a cell that was selected as a whole stays so. */
export function writeText(field: Field, text: string): void {
  if (field.value === text) return;
  const selected = isStoodOn(field);
  field.value = text;
  textChanged(field);
  if (selected) field.select();
}

/** Whether the field has the focus and its whole text is selected, like a cell of a spreadsheet that is not being edited. */
export function isStoodOn(field: Field): boolean {
  return field === document.activeElement && field.selectionStart === 0 && field.selectionEnd === field.value.length;
}

export function textChanged(field: Field): void {
  growAll([field]);
  mirror(field);
}

/** Fits all fields to their texts; for a page or a table that has just come. */
export function fitAll(fields: readonly Field[]): void {
  growAll(fields);
  fields.forEach(mirror);
}

// all are measured before any is changed, so that the page is laid out once
function growAll(fields: readonly Field[]): void {
  if (browserGrows) return;
  const areas = fields.filter((field): field is HTMLTextAreaElement => field instanceof HTMLTextAreaElement);
  for (const area of areas) area.style.height = '0';
  const heights = areas.map((area) => area.scrollHeight);
  areas.forEach((area, index) => (area.style.height = `${heights[index]}px`));
}

// a level name is a single-line field, because only that can offer names; while it is not in use its whole text is shown over lines
function mirror(field: Field): void {
  if (!field.hasAttribute('list')) return;
  const shown = field.nextElementSibling?.classList.contains('level-text') ? field.nextElementSibling : addMirror(field);
  shown.textContent = field.value;
}

function addMirror(field: Field): Element {
  const shown = document.createElement('span');
  shown.className = 'level-text';
  shown.setAttribute('aria-hidden', 'true');
  field.after(shown);
  return shown;
}
