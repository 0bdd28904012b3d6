import { writeText } from '../fields/fieldText.ts';
import { type Field, type FormFields, isField } from '../fields/formFields.ts';
import type { FormEditor } from './formEditor.ts';
import { type Direction, neighbour } from './neighbours.ts';

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/**
 * Keys of the table as in a spreadsheet. A cell reached by key is selected as a whole: typing replaces it, arrows go on.
 * F2, a click or typing edits it: arrows move within the text. Long texts outside the table's grid stay plain text areas.
 */
export class SpreadsheetKeys {
  private pointed = false;

  constructor(
    form: HTMLElement,
    private readonly fields: FormFields,
    private readonly editor: FormEditor,
  ) {
    form.addEventListener('pointerdown', () => this.notePointer(), true);
    form.addEventListener('focusin', (event) => this.enter(event.target));
    form.addEventListener('keydown', (event) => this.press(event));
    form.addEventListener('input', (event) => isField(event.target) && setEditing(event.target, true));
    form.addEventListener('focusout', (event) => isField(event.target) && setEditing(event.target, false));
  }

  private notePointer(): void {
    this.pointed = true;
    setTimeout(() => (this.pointed = false));
  }

  private enter(target: EventTarget | null): void {
    if (!isField(target) || !isInGrid(target)) return;
    setEditing(target, this.pointed);
    if (!this.pointed) target.select();
  }

  private press(event: KeyboardEvent): void {
    // an input method is at work: the key is its own (229 where isComposing comes too late)
    if (event.isComposing || event.keyCode === 229) return;
    const handled = isField(event.target) ? this.handles(event, event.target) : this.command(event, null);
    if (handled) event.preventDefault();
  }

  private handles(event: KeyboardEvent, field: Field): boolean {
    return event.ctrlKey || event.metaKey ? this.command(event, field) : isInGrid(field) && this.gridKey(event, field);
  }

  private command(event: KeyboardEvent, field: Field | null): boolean {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
    switch (event.key.toLowerCase()) {
      case 'd':
        return field !== null && isInGrid(field) && this.fillDown(field);
      case 'z':
        return this.undoOrRedo(field, event.shiftKey ? 'redo' : 'undo');
      case 'y':
        return this.undoOrRedo(field, 'redo');
      default:
        return false;
    }
  }

  private gridKey(event: KeyboardEvent, field: Field): boolean {
    switch (event.key) {
      case 'Enter':
        return event.altKey ? this.breakLine(field) : this.goOn(field, event.shiftKey ? 'up' : 'down');
      case 'F2':
        return this.edit(field);
      case 'Escape':
        return isEditing(field) && this.takeBack(field);
      default:
        return this.arrow(event, field);
    }
  }

  private arrow(event: KeyboardEvent, field: Field): boolean {
    const direction = arrows[event.key];
    if (direction === undefined || event.shiftKey || event.altKey || movesWithin(field, direction)) return false;
    this.move(field, direction);
    return true;
  }

  private goOn(field: Field, direction: Direction): boolean {
    this.editor.commit(field);
    setEditing(field, false);
    if (!this.move(field, direction)) field.select();
    return true;
  }

  private move(field: Field, direction: Direction): boolean {
    const grid = this.fields.all().filter((other) => other === field || isReachable(other));
    const target = grid[neighbour(grid.map((other) => cellOf(other).getBoundingClientRect()), grid.indexOf(field), direction)];
    target?.focus();
    return target !== undefined;
  }

  private edit(field: Field): boolean {
    setEditing(field, true);
    field.setSelectionRange(field.value.length, field.value.length);
    return true;
  }

  private takeBack(field: Field): boolean {
    const before = this.editor.textWhenEntered(field);
    if (field.value !== before) {
      writeText(field, before);
      this.editor.typed(field);
    }
    setEditing(field, false);
    field.select();
    return true;
  }

  private breakLine(field: Field): boolean {
    if (field instanceof HTMLTextAreaElement) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    return true;
  }

  private fillDown(field: Field): boolean {
    const above = this.fieldAbove(field);
    this.editor.commit(field);
    if (above !== null && above.value !== field.value) this.editor.perform(this.fields.changesOf(field, above.value));
    field.select();
    return true;
  }

  private fieldAbove(field: Field): Field | null {
    const grid = this.fields.all().filter((other) => columnOf(other) === columnOf(field));
    return grid[grid.indexOf(field) - 1] ?? null;
  }

  private undoOrRedo(field: Field | null, direction: 'undo' | 'redo'): boolean {
    // while a cell is being typed into, the browser's own undo takes back letters
    if (field !== null && this.editor.isTypedInto(field)) return false;
    this.editor[direction]();
    return true;
  }
}

function isInGrid(field: Field): boolean {
  return field.closest('.form-table') !== null && !field.name.startsWith('goal.');
}

function isReachable(field: Field): boolean {
  return field.closest('.form-table') !== null && !field.readOnly;
}

function cellOf(field: Field): Element {
  return field.closest('td, th') ?? field;
}

function columnOf(field: Field): string {
  return `${field.name.split('.')[0]}.${field.name.slice(field.name.lastIndexOf('.') + 1)}`;
}

function isEditing(field: Field): boolean {
  return field.dataset['editing'] !== undefined;
}

function setEditing(field: Field, editing: boolean): void {
  if (editing && isInGrid(field)) field.dataset['editing'] = '';
  else delete field.dataset['editing'];
}

// in a single line up and down mean nothing, unless a list of names opens
function movesWithin(field: Field, direction: Direction): boolean {
  if (!isEditing(field)) return false;
  return direction === 'left' || direction === 'right' || field instanceof HTMLTextAreaElement || field.hasAttribute('list');
}
