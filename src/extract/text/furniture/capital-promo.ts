import { countWords, type Line } from '../line.ts';

/** Headline links in capitals that outlets set between the paragraphs of a story: "TRUMP SAYS DEAL IS CLOSE AS ENVOY LANDS IN DOHA". */
export function isCapitalPromo({ text, kind }: Line): boolean {
  if (kind === 'heading' || text.length < 25 || text.length > 220 || /\.$|^[([]|:$/.test(text)) return false;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capital >= 18 && small <= capital * 0.08 && countWords(text) >= 4;
}
