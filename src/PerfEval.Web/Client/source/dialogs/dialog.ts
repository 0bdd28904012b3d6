/** A <dialog> of the page: opens, gives the focus back when it closes. */
export function openDialog(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  const before = document.activeElement;
  dialog.addEventListener('close', () => before instanceof HTMLElement && before.isConnected && before.focus(), { once: true });
  dialog.showModal();
}

export function findDialog(id: string): HTMLDialogElement | null {
  const dialog = document.getElementById(id);
  return dialog instanceof HTMLDialogElement ? dialog : null;
}

export function slot<Kind extends HTMLElement = HTMLElement>(scope: ParentNode, name: string): Kind {
  return scope.querySelector<Kind>(`[data-slot="${name}"]`)!;
}

/** Fills the dialog's list from its template, an item for each entry. */
export function fillList<Entry>(dialog: HTMLElement, entries: readonly Entry[], fillItem: (item: Element, entry: Entry) => void): void {
  const list = dialog.querySelector('[data-list]')!;
  const template = dialog.querySelector<HTMLTemplateElement>('template[data-item]')!;
  list.replaceChildren(
    ...entries.map((entry) => {
      const item = (document.importNode(template.content, true) as DocumentFragment).firstElementChild!;
      fillItem(item, entry);
      return item;
    }),
  );
}

/** Opens the dialog as a question: true when it is answered by its [data-apply] button. */
export function ask(dialog: HTMLDialogElement): Promise<boolean> {
  return new Promise((resolve) => {
    let applied = false;
    const press = (event: Event) => {
      const button = (event.target as Element).closest('[data-apply], [data-cancel]');
      if (button === null) return;
      applied = button.hasAttribute('data-apply');
      dialog.close();
    };
    dialog.addEventListener('click', press);
    dialog.addEventListener('close', () => (dialog.removeEventListener('click', press), resolve(applied)), { once: true });
    openDialog(dialog);
  });
}
