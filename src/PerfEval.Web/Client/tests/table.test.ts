import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Change } from '../source/saving/change.ts';
import { inverse } from '../source/table/inverse.ts';
import { visibleCells } from '../source/table/layout.ts';
import { type Box, neighbour } from '../source/table/neighbours.ts';
import { swapped } from '../source/table/rowActions.ts';
import { UndoStack } from '../source/table/undoStack.ts';

// a level name over two rows, two targets beside it, and a wide cell below
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const [level, first, second, wide] = [0, 1, 2, 3];
const boxes = [box(0, 0, 100, 80), box(100, 0, 200, 40), box(100, 40, 200, 80), box(0, 80, 200, 120)];

const moves: ReadonlyArray<[number, 'up' | 'down' | 'left' | 'right', number]> = [
  [first!, 'down', second!],
  [second!, 'up', first!],
  [second!, 'down', wide!],
  [wide!, 'up', level!],
  [first!, 'left', level!],
  [second!, 'left', level!],
  [level!, 'right', first!],
  [level!, 'down', wide!],
  [first!, 'up', -1],
  [wide!, 'right', -1],
];

for (const [from, direction, to] of moves) {
  test(`from cell ${from} ${direction} leads to ${to}`, () => assert.equal(neighbour(boxes, from, direction), to));
}

test('a cell that spans rows is seen in each of them', () => {
  const cell = (name: string, rowSpan = 1, colSpan = 1) => ({ name, rowSpan, colSpan });
  const rows = visibleCells([[cell('level', 2), cell('a')], [cell('b')], [cell('wide', 1, 2)]]);
  assert.deepEqual(rows.map((row) => row.map((each) => each.name)), [['level', 'a'], ['level', 'b'], ['wide']]);
});

test('two rows change places', () => assert.deepEqual(swapped(['a', 'b', 'c'], 'a', 'c'), ['c', 'b', 'a']));

const before = {
  rowOrder: () => ['a', 'b'],
  valueOf: (path: string) => (path === 'indicators.a.target' ? '1' : null),
  cellsOf: (row: string): Change[] => [{ path: `indicators.${row}.target`, value: 'old' }],
};

test('a removed row comes back in its place with its cells', () => {
  assert.deepEqual(inverse([{ path: 'indicators.b', value: 'removed' }], before), [
    { path: 'indicators.b', value: 'added', after: 'a' },
    { path: 'indicators.b.target', value: 'old' },
  ]);
});

test('taking back an added row takes its cells along', () => {
  const added = [{ path: 'indicators.c', value: 'added', after: 'b' }, { path: 'indicators.c.target', value: '9' }];
  assert.deepEqual(inverse(added, before), [{ path: 'indicators.c', value: 'removed' }]);
});

test('taking back a cell and an order restores both, last first', () => {
  const changes = [{ path: 'indicators.a.target', value: '2' }, { path: 'indicators.order', value: 'b,a' }];
  assert.deepEqual(inverse(changes, before), [{ path: 'indicators.order', value: 'a,b' }, { path: 'indicators.a.target', value: '1' }]);
});

const step = (value: string) => ({ forward: [{ path: 'p', value }], back: [{ path: 'p', value: `before ${value}` }] });

test('steps are undone last first and redone in their order', () => {
  const steps = new UndoStack();
  steps.push(step('1'));
  steps.push(step('2'));
  assert.equal(steps.undo()?.[0]?.value, 'before 2');
  assert.equal(steps.undo()?.[0]?.value, 'before 1');
  assert.equal(steps.redo()?.[0]?.value, '1');
});

test('a new step ends what could be redone', () => {
  const steps = new UndoStack();
  steps.push(step('1'));
  steps.undo();
  steps.push(step('2'));
  assert.equal(steps.redo(), null);
});
