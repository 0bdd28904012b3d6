import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PendingChanges } from '../source/saving/pendingChanges.ts';

const added = (row: string, after = '') => ({ path: `indicators.${row}`, value: 'added', after });
const removed = (row: string) => ({ path: `indicators.${row}`, value: 'removed' });
const target = (row: string, value: string) => ({ path: `indicators.${row}.target`, value });

test('the last value of a cell wins and keeps the place of the first', () => {
  const pending = new PendingChanges([added('a'), target('a', '1'), target('b', '2'), target('a', '3')]);
  assert.deepEqual(pending.all, [added('a'), target('a', '3'), target('b', '2')]);
});

test('removing a row drops what waits for its cells', () => {
  const pending = new PendingChanges([target('a', '1'), target('b', '2'), removed('a')]);
  assert.deepEqual(pending.all, [target('b', '2'), removed('a')]);
});

test('a row added and removed before it was ever sent leaves no trace, in the order neither', () => {
  const pending = new PendingChanges([added('new'), target('new', '1'), { path: 'indicators.order', value: 'a,new,b' }, removed('new')]);
  assert.deepEqual(pending.all, [{ path: 'indicators.order', value: 'a,b' }]);
});

test('a new order comes after the rows added before it', () => {
  const pending = new PendingChanges([{ path: 'indicators.order', value: 'b,a' }, added('c', 'a'), { path: 'indicators.order', value: 'c,b,a' }]);
  assert.deepEqual(pending.all, [added('c', 'a'), { path: 'indicators.order', value: 'c,b,a' }]);
});

test('changes put back come first, but what was typed since wins', () => {
  const pending = new PendingChanges([target('a', 'new'), target('c', '9')]);
  pending.putBack([added('a'), target('a', 'old')]);
  assert.deepEqual(pending.all, [added('a'), target('a', 'new'), target('c', '9')]);
});
