import { oneOf } from '../../text/word-lists.ts';
import { predicatesAt, type Predicate } from '../predicates.ts';
import { word, type Hit, type Scan } from '../scan.ts';
import { ADVERB, AUXILIARY, BE } from '../words/word-classes.ts';

/** Words that may stand between auxiliary and verb: "are expected to be freed", "were said to have died". */
const BETWEEN = oneOf(`
  expected set due supposed scheduled slated likely thought said also taken killed wounded or and hostage among those the people
  hostages captives meant able
`);

/** "were killed", "are thought to be alive", "have been freed", "would be exchanged", "are still in Gaza": from the auxiliary at `at`. */
export function readVerbGroup(scan: Scan, at: number): Hit | null {
  const { tokens } = scan;
  let passive = false;
  for (let to = at; to < at + 14 && to < tokens.length; to += 1) {
    const lower = word(tokens, to);
    const predicate = choose(
      predicatesAt(tokens, to).filter(({ forms }) => passive || !forms.includes('predicative')),
      passive,
    );
    if (predicate?.cls === 'belief') {
      passive = true;
      continue;
    }
    if (predicate) return asHit(predicate, at, to, passive);
    // "1,200 were killed and 253 were taken"
    if (lower === 'taken' && passive && /^(?:[.,;:)]|and|alive)?$/.test(word(tokens, to + 1)))
      return { cls: 'take', rule: 'subject', from: at, to: to + 1, at: to, form: 'verb' };
    if (BE.has(lower) || lower === 'got' || lower === 'get') passive = true;
    else if (!AUXILIARY.has(lower) && !ADVERB.has(lower) && !BETWEEN.test(lower)) return null;
  }
  return null;
}

function asHit({ cls, forms, to }: Predicate, from: number, at: number, passive: boolean): Hit {
  // "have killed 12": the people counted are the ones who act
  const acts = isOnlyActive(forms) || (!passive && forms.includes('active') && !forms.includes('intransitive'));
  return {
    cls,
    rule: 'subject',
    from,
    to,
    at,
    form: forms.includes('state') || forms.includes('predicative') ? 'state' : 'verb',
    ...(acts ? { agent: true } : {}),
  };
}

function choose(options: readonly Predicate[], passive: boolean): Predicate | null {
  const fitting = options.find(
    ({ cls, forms }) => cls !== 'belief' && (passive ? !isOnlyActive(forms) : forms.includes('intransitive') || forms.includes('state')),
  );
  return fitting ?? options.find(({ cls }) => cls === 'belief') ?? options[0] ?? null;
}

function isOnlyActive(forms: Predicate['forms']): boolean {
  return !forms.includes('passive') && !forms.includes('intransitive') && !forms.includes('state') && !forms.includes('predicative');
}
