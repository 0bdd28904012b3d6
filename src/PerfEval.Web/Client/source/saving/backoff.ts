const firstPause = 1_000;
const longestPause = 30_000;

/**
 * The pause before a retry, in milliseconds: doubled each time and jittered, so that many pages do not come back at once.
 * @param attempt 1 for the first retry
 * @param retryAfter seconds the server asks for, which the pause is never shorter than
 * @param random a number from 0 up to 1
 */
export function pauseBefore(attempt: number, retryAfter: number, random: number): number {
  const pause = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  return Math.max(retryAfter * 1_000, 0) + pause * (0.5 + random / 2);
}
