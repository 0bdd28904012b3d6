export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The index of the box that an arrow key leads to, as the eye sees it: the nearest in that direction which lies across from the middle of
 * the box left, or -1. Cells that span rows or columns need no special case.
 */
export function neighbour(boxes: readonly Box[], from: number, direction: Direction): number {
  const start = boxes[from]!;
  let best = -1;
  boxes.forEach((box, index) => {
    if (index === from || !liesBeyond(start, box, direction) || !liesAcross(start, box, direction)) return;
    if (best === -1 || gap(start, box, direction) < gap(start, boxes[best]!, direction)) best = index;
  });
  return best;
}

const slack = 2;

function liesBeyond(start: Box, box: Box, direction: Direction): boolean {
  return gap(start, box, direction) >= -slack;
}

function gap(start: Box, box: Box, direction: Direction): number {
  switch (direction) {
    case 'up':
      return start.top - box.bottom;
    case 'down':
      return box.top - start.bottom;
    case 'left':
      return start.left - box.right;
    case 'right':
      return box.left - start.right;
  }
}

// a cell that spans rows is left to the side from its first row
function liesAcross(start: Box, box: Box, direction: Direction): boolean {
  if (direction === 'up' || direction === 'down') return isWithin((start.left + start.right) / 2, box.left, box.right);
  const firstRow = start.top + Math.min(start.bottom - start.top, 24) / 2;
  return isWithin(firstRow, box.top, box.bottom) || isWithin((start.top + start.bottom) / 2, box.top, box.bottom);
}

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
