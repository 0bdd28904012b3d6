import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandSpans, readTabbed } from '../source/paste/clipboardBlock.ts';
import { looksLikeNumber } from '../source/paste/numberText.ts';
import { type PasteTarget, planPaste, type TargetCell } from '../source/paste/pastePlan.ts';

test('a quoted cell keeps its line break', () => {
  assert.deepEqual(readTabbed('a\t"b1\nb2"\r\nc\td\r\n'), [['a', 'b1\nb2'], ['c', 'd']]);
});

test('short rows are filled up', () => assert.deepEqual(readTabbed('a\tb\nc\n'), [['a', 'b'], ['c', '']]));

test('a text without tab or line end is no block', () => assert.equal(readTabbed('95%'), null));

test('a merged cell\'s text stands in all its places', () => {
  const cell = (text: string, rowSpan = 1, colSpan = 1) => ({ text, rowSpan, colSpan });
  assert.deepEqual(expandSpans([[cell('产出指标', 2), cell('a')], [cell('b')]]), [['产出指标', 'a'], ['产出指标', 'b']]);
});

for (const text of ['', '1,234.50', '１２３．５', '95%', '330.01万元', '-', '—', '-2', ' 7 ']) {
  test(`${JSON.stringify(text)} will be read as a number`, () => assert.ok(looksLikeNumber(text)));
}

for (const text of ['约三百', '1.2.3', '≥90', '12亿']) {
  test(`${JSON.stringify(text)} will not be read as a number`, () => assert.ok(!looksLikeNumber(text)));
}

const cell = (path: string | null, kind = 'text', text = ''): TargetCell => ({ path, kind, text, label: `${path ?? '得分'}，第 1 行` });
const row = (id: string, level1 = '') => [
  cell(`indicators.${id}.level1`, 'text', level1),
  cell(`indicators.${id}.level3`),
  cell(`indicators.${id}.points`, 'number', '10.00'),
];

function target(rows: PasteTarget['rows'], firstColumn = 0, lastRow?: string): PasteTarget {
  let ids = 0;
  const newId = () => `new${(ids += 1)}`;
  return { rows, firstColumn, growth: lastRow === undefined ? null : { lastRow, lastNumber: rows.length, newId } };
}

test('a block fills from the current cell on, and what is the same already is left alone', () => {
  const plan = planPaste([['名称', '10.00'], ['又一', '20']], target([row('a'), row('b')], 1));
  assert.deepEqual(plan.changes, [
    { path: 'indicators.a.level3', value: '名称' },
    { path: 'indicators.b.level3', value: '又一' },
    { path: 'indicators.b.points', value: '20' },
  ]);
});

test('a longer block adds rows at the end, each after the one before, with the level name above', () => {
  const plan = planPaste([['产出指标', '一'], ['', '二'], ['', '三']], target([row('a', '旧')], 0, 'a'));
  assert.deepEqual(plan.changes, [
    { path: 'indicators.a.level1', value: '产出指标' },
    { path: 'indicators.a.level3', value: '一' },
    { path: 'indicators.new1', value: 'added', after: 'a' },
    { path: 'indicators.new1.level1', value: '产出指标' },
    { path: 'indicators.new1.level3', value: '二' },
    { path: 'indicators.new2', value: 'added', after: 'new1' },
    { path: 'indicators.new2.level1', value: '产出指标' },
    { path: 'indicators.new2.level3', value: '三' },
  ]);
});

test('added rows are numbered on in the problems', () => {
  const plan = planPaste([['', '', '10'], ['', '', '许多']], target([row('a')], 0, 'a'));
  assert.match(plan.problems[0]?.cell ?? '', /第 2 行/);
});

test('a word where a number goes is filled in and pointed out', () => {
  const plan = planPaste([['许多']], target([row('a')], 2));
  assert.deepEqual(plan.changes, [{ path: 'indicators.a.points', value: '许多' }]);
  assert.equal(plan.problems.length, 1);
});

test('a computed cell takes nothing', () => {
  const plan = planPaste([['9.95', 'x']], target([[cell(null, '', '9.90'), cell('goal.actual')]]));
  assert.deepEqual(plan.changes, [{ path: 'goal.actual', value: 'x' }]);
  assert.deepEqual(plan.problems.map((problem) => problem.value), ['9.95']);
});

test('what hangs over the table is named once for columns and once for rows', () => {
  const plan = planPaste([['a', 'b'], ['c', 'd']], target([[cell('goal.actual')]]));
  assert.deepEqual(plan.problems.map((problem) => problem.cell), ['右侧多出 1 列', '下方多出 1 行']);
});
