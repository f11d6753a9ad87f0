import type { Token } from '../../tokens.ts';

export interface QuoteMark {
  readonly opens: boolean;
  readonly closes: boolean;
  /** The token is nothing but the mark. */
  readonly alone: boolean;
}

/**
 * Quotation marks of a sentence by token index, double and British single ones: 'We're close,' he said. An apostrophe behind s is a mark only
 * where one stands open.
 */
export function quoteMarks(tokens: readonly Token[]): ReadonlyMap<number, QuoteMark> {
  const marks = new Map<number, QuoteMark>();
  let double = false;
  let single = false;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const next = tokens[index + 1];
    const gluedLeft = before !== undefined && before.end === token.start;
    const gluedRight = next !== undefined && next.start === token.end;
    if (token.text === '"' && !double && gluedLeft && !gluedRight && /[,.?!]$/.test(before?.text ?? '')) {
      // closes what a sentence before has opened
      marks.set(index, { opens: false, closes: true, alone: true });
    } else if (token.text === '"') {
      marks.set(index, { opens: !double, closes: double, alone: true });
      double = !double;
    } else if (token.text === "'" && !single && !gluedLeft && gluedRight) {
      single = closesLater(tokens, index + 1);
      if (single) marks.set(index, { opens: true, closes: false, alone: true });
    } else if (token.text === "'" && single && gluedLeft) {
      marks.set(index, { opens: false, closes: true, alone: true });
      single = false;
    } else if (single && token.text.length > 1 && token.text.endsWith("'") && !(/s'$/.test(token.text) && closesLater(tokens, index + 1))) {
      marks.set(index, { opens: false, closes: true, alone: false });
      single = false;
    }
  });
  return marks;
}

function closesLater(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 80); index += 1) {
    const text = tokens[index]?.text ?? '';
    if (text.endsWith("'")) return true;
  }
  return false;
}
