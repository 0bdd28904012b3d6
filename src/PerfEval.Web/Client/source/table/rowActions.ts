import type { FormFields } from '../fields/formFields.ts';
import { cellPath, type Change, rowOrderPath } from '../saving/change.ts';
import type { FormEditor } from './formEditor.ts';

/** Does what a row's button says (docs/develop/form-page.md); false when it is not a row's button. */
export function pressRowButton(button: HTMLElement, fields: FormFields, editor: FormEditor): boolean {
  const changes = changesOf(button, fields);
  if (changes === null) return false;
  closeMenu(button.closest('details'));
  editor.perform(changes, button.dataset['focus']);
  // the offer goes away with its button
  if (button.dataset['adopt'] !== undefined) fields.find(changes[0]!.path)?.focus();
  return true;
}

function changesOf(button: HTMLElement, fields: FormFields): readonly Change[] | null {
  const { changes, swapWith, adopt } = button.dataset;
  if (changes !== undefined) return JSON.parse(changes) as Change[];
  if (swapWith !== undefined) return [{ path: rowOrderPath, value: swapped(fields.rowOrder(), rowOf(button), swapWith).join(',') }];
  return adopt === undefined ? null : [{ path: cellPath(adopt, 'score'), value: proposalFor(adopt) }];
}

export function swapped(order: readonly string[], one: string, other: string): string[] {
  return order.map((id) => (id === one ? other : id === other ? one : id));
}

function rowOf(button: HTMLElement): string {
  return button.closest<HTMLElement>('tr[data-indicator]')?.dataset['indicator'] ?? '';
}

function proposalFor(row: string): string {
  return document.querySelector(`[data-score="indicators.${CSS.escape(row)}.adopt"]`)?.textContent?.trim() ?? '';
}

/** A row's menu opens in sight, the last row's as well, and closes like any menu: by Escape and by a press elsewhere. */
export function tendMenus(form: HTMLElement): void {
  form.addEventListener('toggle', (event) => showWhole(event.target as Element), true);
  const openMenus = () => Array.from(form.querySelectorAll<HTMLDetailsElement>('.row-menu[open]'));
  document.addEventListener('pointerdown', (event) => {
    for (const menu of openMenus()) if (!menu.contains(event.target as Node)) menu.open = false;
  });
  form.addEventListener('focusin', (event) => {
    for (const menu of openMenus()) if (!menu.contains(event.target as Node)) menu.open = false;
  });
  form.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' ? (event.target as Element).closest<HTMLDetailsElement>('.row-menu[open]') : null;
    closeMenu(menu);
  });
}

function showWhole(menu: Element): void {
  if (menu.matches('.row-menu[open]')) menu.querySelector('.row-menu-buttons')?.scrollIntoView({ block: 'nearest' });
}

function closeMenu(menu: HTMLDetailsElement | null): void {
  if (menu === null) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}
