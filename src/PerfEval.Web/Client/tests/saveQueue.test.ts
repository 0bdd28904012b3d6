import assert from 'node:assert/strict';
import { test } from 'node:test';
import { savedAs, SaveQueueBench } from './saveQueueBench.ts';

test('a save goes out three seconds after the last key', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  await bench.clock.pass(2_000);
  bench.type('goal.actual', 'ab');
  await bench.clock.pass(2_900);
  assert.equal(bench.sent.length, 0);
  await bench.clock.pass(100);
  assert.deepEqual(bench.sent[0]?.changes, [{ path: 'goal.actual', value: 'ab' }]);
});

test('a save goes out ten seconds after the first key of someone who never pauses', async () => {
  const bench = new SaveQueueBench();
  for (let second = 0; second < 10; second++) {
    bench.type('goal.actual', 'x'.repeat(second + 1));
    await bench.clock.pass(1_000);
  }
  assert.equal(bench.sent.length, 1);
});

test('what is typed while a save is under way waits and is sent together on the new version', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  bench.type('goal.expected', 'b');
  bench.type('head.unit', 'c');
  bench.queue.flush();
  assert.equal(bench.sent.length, 1);
  await bench.answer(savedAs(19));
  assert.deepEqual(bench.sent[1], { key: 'key-2', version: 19, changes: [{ path: 'goal.expected', value: 'b' }, { path: 'head.unit', value: 'c' }] });
});

test('saved is said only after the acknowledgement', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  assert.deepEqual(bench.states.map((state) => state.name), ['dirty', 'saving']);
  await bench.answer(savedAs(19));
  assert.equal(bench.state, 'clean');
});

test('a retry carries the same key, version and changes, whatever was typed since', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  bench.type('goal.actual', 'ab');
  await bench.answer({ kind: 'unavailable', retryAfter: 0 });
  assert.equal(bench.state, 'retrying');
  await bench.clock.pass(1_000);
  assert.deepEqual(bench.sent[1], bench.sent[0]);
});

test('a retry waits as long as the server asks', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  await bench.answer({ kind: 'unavailable', retryAfter: 20 });
  await bench.clock.pass(19_900);
  assert.equal(bench.sent.length, 1);
  await bench.clock.pass(1_200);
  assert.equal(bench.sent.length, 2);
});

test('retries are counted', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  await bench.answer({ kind: 'unavailable', retryAfter: 0 });
  await bench.clock.pass(1_000);
  await bench.answer({ kind: 'unavailable', retryAfter: 0 });
  assert.deepEqual(bench.states.at(-1), { name: 'retrying', attempt: 2 });
});

test('after signing in again the same batch goes out', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  await bench.answer({ kind: 'signedout' });
  assert.equal(bench.state, 'signedout');
  bench.queue.resume();
  assert.deepEqual(bench.sent[1], bench.sent[0]);
});

test('coming back to the page does not send a batch twice while it is under way', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  bench.queue.resume();
  assert.equal(bench.sent.length, 1);
});

test('nothing is sent while a conflict waits for its answer', async () => {
  const bench = await inConflict();
  bench.type('head.unit', 'c');
  await bench.clock.pass(20_000);
  assert.equal(bench.sent.length, 1);
});

test('choosing mine sends my text on their version under a new key', async () => {
  const bench = await inConflict();
  bench.queue.resolve(new Map([['goal.actual', 'mine']]));
  assert.deepEqual(bench.sent[1], {
    key: 'key-2',
    version: 21,
    changes: [{ path: 'goal.actual', value: 'mine' }, { path: 'head.unit', value: 'u' }],
  });
});

test('choosing theirs sends only the rest', async () => {
  const bench = await inConflict();
  bench.queue.resolve(new Map([['goal.actual', 'theirs']]));
  assert.deepEqual(bench.sent[1]?.changes, [{ path: 'head.unit', value: 'u' }]);
});

test('choosing the original sends the original', async () => {
  const bench = await inConflict();
  bench.queue.resolve(new Map([['goal.actual', 'original']]));
  assert.ok(bench.sent[1]?.changes.some((change) => change.path === 'goal.actual' && change.value === 'before'));
});

test('choosing mine in a row that someone removed brings the row back first', async () => {
  const bench = new SaveQueueBench();
  bench.type('indicators.a.target', 'mine');
  bench.queue.flush();
  const conflict = { path: 'indicators.a.target', mine: 'mine', theirs: 'removed', original: '', by: '张三', at: '10:41' };
  await bench.answer({ kind: 'conflict', version: 21, conflicts: [conflict] });
  bench.queue.resolve(new Map([['indicators.a.target', 'mine']]));
  assert.deepEqual(bench.sent[1]?.changes.map((change) => change.path), ['indicators.a', 'indicators.a.target']);
});

test('someone else\'s text for a field typed into since is a conflict, not overwritten', async () => {
  const bench = new SaveQueueBench();
  bench.type('head.unit', 'u');
  bench.queue.flush();
  bench.type('goal.actual', 'mine');
  await bench.answer(savedAs(20, [{ path: 'goal.actual', value: 'theirs', by: '张三', at: '10:41' }]));
  assert.equal(bench.state, 'conflict');
  assert.deepEqual(bench.conflicts[0]?.[0], { path: 'goal.actual', mine: 'mine', theirs: 'theirs', by: '张三', at: '10:41' });
});

test('a refused cell is set aside and the others are saved', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'too long');
  bench.type('head.unit', 'u');
  bench.queue.flush();
  await bench.answer({ kind: 'refused', errors: [{ path: 'goal.actual', reason: '太长' }] });
  assert.deepEqual(bench.sent[1]?.changes, [{ path: 'head.unit', value: 'u' }]);
  await bench.answer(savedAs(19));
  assert.deepEqual(bench.states.at(-1), { name: 'refused', count: 1 });
});

test('a request refused as a whole is not repeated by itself', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  await bench.answer({ kind: 'refused', errors: [] });
  await bench.clock.pass(60_000);
  assert.equal(bench.sent.length, 1);
});

test('a form that may no longer be changed keeps what was typed as unsaved work', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  await bench.answer({ kind: 'readonly' });
  assert.equal(bench.state, 'readonly');
  assert.deepEqual(bench.unsaved?.waiting, [{ path: 'goal.actual', value: 'a' }]);
});

test('unsaved work names the batch under way and what waits, until it is acknowledged', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  bench.type('goal.actual', 'ab');
  assert.equal(bench.unsaved?.inFlight?.key, 'key-1');
  assert.deepEqual(bench.unsaved?.waiting, [{ path: 'goal.actual', value: 'ab' }]);
  await bench.answer(savedAs(19));
  bench.queue.flush();
  await bench.answer(savedAs(20));
  assert.equal(bench.unsaved, null);
});

test('restored work repeats the unanswered batch under its own key first', async () => {
  const bench = new SaveQueueBench(25);
  const lost = { key: 'lost', version: 18, changes: [{ path: 'goal.actual', value: 'a' }] };
  bench.queue.restore({ version: 18, inFlight: lost, waiting: [{ path: 'goal.actual', value: 'ab' }] });
  assert.deepEqual(bench.sent[0], lost);
  await bench.answer(savedAs(19));
  assert.deepEqual(bench.sent[1]?.changes, [{ path: 'goal.actual', value: 'ab' }]);
});

test('saving all reports success only when nothing is left', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  const result = bench.queue.saveAll();
  bench.type('goal.actual', 'ab');
  await bench.answer(savedAs(19));
  await bench.answer(savedAs(20));
  assert.equal(await result, true);
});

test('saving all reports that a conflict stands in the way', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  const result = bench.queue.saveAll();
  await bench.answer({ kind: 'conflict', version: 19, conflicts: [] });
  assert.equal(await result, false);
});

test('a refused cell is offered again only when the user saves', async () => {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'a');
  bench.queue.flush();
  await bench.answer({ kind: 'refused', errors: [] });
  bench.queue.flush();
  assert.equal(bench.sent.length, 1);
  void bench.queue.saveAll();
  assert.equal(bench.sent.length, 2);
});

async function inConflict(): Promise<SaveQueueBench> {
  const bench = new SaveQueueBench();
  bench.type('goal.actual', 'mine');
  bench.type('head.unit', 'u');
  bench.queue.flush();
  await bench.answer({
    kind: 'conflict',
    version: 21,
    conflicts: [{ path: 'goal.actual', mine: 'mine', theirs: 'theirs', original: 'before', by: '张三', at: '10:41' }],
  });
  return bench;
}
