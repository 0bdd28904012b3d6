import type { Change } from '../saving/change.ts';

/** One thing the user did, and how to take it back. */
export interface Step {
  readonly forward: readonly Change[];
  readonly back: readonly Change[];
}

const longest = 200;

export class UndoStack {
  private done: Step[] = [];
  private undone: Step[] = [];

  push(step: Step): void {
    this.done = [...this.done, step].slice(-longest);
    this.undone = [];
  }

  undo(): readonly Change[] | null {
    const step = this.done.pop();
    if (step === undefined) return null;
    this.undone.push(step);
    return step.back;
  }

  redo(): readonly Change[] | null {
    const step = this.undone.pop();
    if (step === undefined) return null;
    this.done.push(step);
    return step.forward;
  }
}
