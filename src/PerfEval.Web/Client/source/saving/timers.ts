export type Cancel = () => void;

/** Runs something later; replaced in tests, which do not wait. */
export interface Timers {
  after(milliseconds: number, run: () => void): Cancel;
}

export const browserTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
