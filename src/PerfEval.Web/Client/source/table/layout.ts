export interface SpanningCell {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Which cell stands in each place of a table: a cell that spans rows or columns stands in all of them. */
export function placesOf<Cell extends SpanningCell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  const places: Cell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (places[row]![column] !== undefined) column++;
      for (const covered of places.slice(row, row + cell.rowSpan)) cover(covered, column, cell);
    }
  });
  return places;
}

/** The cells of each row from left to right, those included that reach down from a row above. */
export function visibleCells<Cell extends SpanningCell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return placesOf(rows).map((places) => Array.from(new Set(places)));
}

function cover<Cell extends SpanningCell>(row: Cell[], column: number, cell: Cell): void {
  for (let offset = 0; offset < cell.colSpan; offset++) row[column + offset] = cell;
}
