import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinTarget, splitTarget } from '../source/dialogs/targetParts.ts';
import { pauseBefore } from '../source/saving/backoff.ts';
import { fill } from '../source/saving/statusLine.ts';
import { newUuid } from '../source/saving/uuid.ts';

test('the words of the page take their numbers', () => {
  assert.equal(fill('已保存 {time}（第 {version} 版）', { time: '10:42:07', version: '18' }), '已保存 10:42:07（第 18 版）');
});

test('pauses double, are jittered by half, and end at thirty seconds', () => {
  assert.deepEqual([pauseBefore(1, 0, 0), pauseBefore(1, 0, 1), pauseBefore(3, 0, 1), pauseBefore(20, 0, 1)], [500, 1_000, 4_000, 30_000]);
});

test('a pause is never shorter than the server asks', () => assert.ok(pauseBefore(1, 60, 0) >= 60_000));

test('ids are version 4 UUIDs', () => assert.match(newUuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

const targets: ReadonlyArray<[string, string, string, string]> = [
  ['≥90(%)', '≥', '90', '%'],
  ['≥1,000.00(次)', '≥', '1,000.00', '次'],
  ['＞＝90（％）', '≥', '90', '%'],
  ['=12个月', '=', '12', '个月'],
  ['100%', '', '100', '%'],
  ['及时', '', '', ''],
];

for (const [text, comparator, number, unit] of targets) {
  test(`${text} is taken apart`, () => assert.deepEqual(splitTarget(text), { comparator, number, unit }));
}

test('a target put together reads as the forms print it', () => {
  assert.equal(joinTarget({ comparator: '≥', number: '90', unit: '%' }), '≥90(%)');
  assert.equal(joinTarget({ comparator: '', number: '5', unit: '' }), '5');
});
