import type { Answer, Batch, Conflict, RefusedChange, Saved } from '../source/saving/answer.ts';
import { SaveQueue } from '../source/saving/saveQueue.ts';
import type { SaveState, UnsavedWork } from '../source/saving/saveState.ts';
import type { Timers } from '../source/saving/timers.ts';

/** A clock that stands still until it is moved on. */
class StandingClock implements Timers {
  private now = 0;
  private alarms: Array<{ at: number; run: () => void }> = [];

  after(milliseconds: number, run: () => void) {
    const alarm = { at: this.now + milliseconds, run };
    this.alarms.push(alarm);
    return () => void (this.alarms = this.alarms.filter((other) => other !== alarm));
  }

  async pass(milliseconds: number) {
    this.now += milliseconds;
    const ringing = this.alarms.filter((alarm) => alarm.at <= this.now);
    this.alarms = this.alarms.filter((alarm) => alarm.at > this.now);
    for (const alarm of ringing) alarm.run();
    await settle();
  }
}

export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A queue at version 18 with a server that answers when the test says so. */
export class SaveQueueBench {
  readonly clock = new StandingClock();
  readonly sent: Batch[] = [];
  readonly states: SaveState[] = [];
  readonly saved: Saved[] = [];
  readonly conflicts: Conflict[][] = [];
  readonly refusals: RefusedChange[][] = [];
  unsaved: UnsavedWork | null = null;
  readonly queue: SaveQueue;
  private keys = 0;
  private answerNow: ((answer: Answer) => void) | null = null;

  constructor(version = 18) {
    this.queue = new SaveQueue({
      version,
      timers: this.clock,
      newKey: () => `key-${(this.keys += 1)}`,
      random: () => 1,
      transport: { send: (batch) => this.accept(batch) },
      listener: {
        stateChanged: (state, unsaved) => void (this.states.push(state), (this.unsaved = unsaved)),
        saved: (answer) => void this.saved.push(answer),
        conflictFound: (conflicts) => void this.conflicts.push([...conflicts]),
        rowAsShown: (row) => [{ path: `indicators.${row}`, value: 'added', after: '' }, { path: `indicators.${row}.target`, value: 'shown' }],
        changesRefused: (errors) => void this.refusals.push([...errors]),
      },
    });
  }

  get state(): string | undefined {
    return this.states.at(-1)?.name;
  }

  type(path: string, value: string) {
    this.queue.add([{ path, value }]);
  }

  async answer(answer: Answer) {
    const tell = this.answerNow;
    this.answerNow = null;
    tell?.(answer);
    await settle();
  }

  private accept(batch: Batch): Promise<Answer> {
    this.sent.push(batch);
    return new Promise((resolve) => (this.answerNow = resolve));
  }
}

export function savedAs(version: number, merged: Saved['merged'] = []): Saved {
  return { kind: 'saved', version, savedAt: '10:42:07', cells: [], scores: {}, merged };
}
