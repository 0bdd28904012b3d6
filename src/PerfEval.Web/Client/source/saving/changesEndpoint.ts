import type { Answer, Batch, SaveTransport } from './answer.ts';

const timeLimit = 15_000;

/** The server's address for changes; see the table of answers in docs/develop/saving.md. */
export class ChangesEndpoint implements SaveTransport {
  constructor(
    private readonly url: string,
    private readonly antiforgeryToken: string,
  ) {}

  async send(batch: Batch): Promise<Answer> {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeLimit);
    try {
      return await readAnswer(await this.post(batch, limit.signal));
    } catch {
      // no connection, cut off, or too slow: whether it was stored is unknown, and the retry's key settles it
      return { kind: 'unavailable', retryAfter: 0 };
    } finally {
      clearTimeout(timer);
    }
  }

  private post(batch: Batch, signal: AbortSignal): Promise<Response> {
    return fetch(this.url, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      signal,
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/json',
        RequestVerificationToken: this.antiforgeryToken,
        'Idempotency-Key': batch.key,
        'If-Match': `"${batch.version}"`,
      },
      body: JSON.stringify({ changes: batch.changes }),
    });
  }
}

async function readAnswer(response: Response): Promise<Answer> {
  if (response.ok) return { kind: 'saved', ...(await response.json()) };
  switch (response.status) {
    case 0: // a redirect: only a sign-in page lies elsewhere
    case 401:
      return { kind: 'signedout' };
    case 409:
      return { kind: 'readonly' };
    case 412:
      return { kind: 'conflict', ...(await response.json()) };
    default:
      return isPassing(response.status) ? { kind: 'unavailable', retryAfter: secondsToWait(response) } : readRefusal(response);
  }
}

function isPassing(status: number): boolean {
  return status >= 500 || status === 429 || status === 408;
}

function secondsToWait(response: Response): number {
  const seconds = Number(response.headers.get('Retry-After'));
  return Number.isFinite(seconds) ? seconds : 0;
}

async function readRefusal(response: Response): Promise<Answer> {
  const problem = await response.json().catch(() => ({}));
  return { kind: 'refused', errors: Array.isArray(problem.errors) ? problem.errors : [] };
}
