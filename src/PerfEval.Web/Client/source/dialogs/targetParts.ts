/** A structured target: comparator, number and unit, as the forms print them: ≥90(%). */
export interface TargetParts {
  readonly comparator: string;
  readonly number: string;
  readonly unit: string;
}

const structured = /^(≥|≤|>|<|=)?\s*([+-]?[\d,.]+)\s*(?:\((.*)\)|([^\d()\s][^()]*))?$/;

/** Takes a typed target apart as far as it is structured; a target in words has no parts. */
export function splitTarget(text: string): TargetParts {
  const plain = text.trim().normalize('NFKC').replace(/^(>=|≧)/, '≥').replace(/^(<=|≦)/, '≤');
  const [, comparator = '', number = '', inBrackets, bare] = structured.exec(plain) ?? [];
  return { comparator, number, unit: inBrackets ?? bare ?? '' };
}

export function joinTarget({ comparator, number, unit }: TargetParts): string {
  return `${comparator}${number.trim()}${unit.trim() === '' ? '' : `(${unit.trim()})`}`;
}
