import type { SaveState } from './saveState.ts';

const refusedText = '有 {count} 处没有保存，请看标出的单元格';

/** The status line of the sticky bar: fills the page's own words. */
export class StatusLine {
  private savedTime = '';

  /** @param activate what a press on the line does in the states that ask for one */
  constructor(
    private readonly line: HTMLElement,
    activate: (state: string) => void,
  ) {
    line.addEventListener('click', () => activate(line.dataset['status'] ?? ''));
    line.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') line.click();
    });
  }

  noteSaved(time: string): void {
    this.savedTime = time;
  }

  show(state: SaveState, version: number): void {
    this.line.dataset['status'] = state.name;
    this.makePressable(state.name === 'signedout' || state.name === 'conflict');
    if (state.name === 'clean' && this.savedTime === '') return;
    const words = this.line.dataset[`text${state.name[0]!.toUpperCase()}${state.name.slice(1)}`] ?? (state.name === 'refused' ? refusedText : '');
    this.write(fill(words, { ...state, version: String(version), time: this.savedTime }));
  }

  // a live region that is written the same words again would be read out again
  private write(text: string): void {
    if (this.line.textContent !== text) this.line.textContent = text;
  }

  private makePressable(pressable: boolean): void {
    this.line.tabIndex = pressable ? 0 : -1;
    this.line.classList.toggle('pressable', pressable);
  }
}

export function fill(words: string, values: Readonly<Record<string, unknown>>): string {
  return words.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
}
