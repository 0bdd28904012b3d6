/**
 * Whether a text will be read as a number: full-width digits, thousands separators, a percent sign and 元 or 万元 are understood.
 * Only a warning hangs on it; reading is the server's work, and a draft keeps any text as typed.
 */
export function looksLikeNumber(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/[\s,，]/g, '').replace(/(%|万?元)$/, '');
  return plain === '' || /^[-–—－]$/.test(plain) || /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain);
}
