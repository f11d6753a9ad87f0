import type { Knowledge } from '../../../src/model/knowledge.ts';
import type { FrontMatter, SeedFile } from '../../../src/model/seed-file.ts';
import type { CleanedArticle } from '../../../src/extract/text/cleaned-article.ts';
import { cleanArticle } from '../../../src/extract/text/clean-article.ts';

/** Knowledge with one outlet, one person and one place: what the rules of the text stage need of it. */
const source = ['https://example.org/'];
const filed = (id: string, name: string) => ({ id, path: '', note: '', name, aliases: [], source, counterexamples: [] });

export const KNOWLEDGE: Knowledge = {
  people: [{
    ...filed('ada-brandt', 'Ada Brandt'), examples: ['Ada Brandt spoke.'],
    shortNames: [], side: 'other', offices: [], mediator: [], captivity: null, died: null, sameAs: [],
  }],
  states: [{
    ...filed('utopia', 'Utopia'), examples: ['Utopia agreed.'], adjectives: ['Utopian'],
    shortName: null, article: false, commonNames: [], bareNames: [], metonyms: [], side: 'other', partOf: null, mediator: [], sameAs: [],
  }],
  places: [{ ...filed('harbour-town', 'Harbour Town'), examples: ['in Harbour Town'], kind: 'city', state: null }],
  outlets: [{
    ...filed('meridian-wire', 'Meridian Wire'), examples: ['Meridian Wire reported.'], aliases: ['MW'], domains: ['meridianwire.example'],
    furniture: ['More than a wire', 'Brought to you by …', '… only on Meridian'],
  }],
  groups: [], bodies: [], moments: [], tolls: [], rulings: [],
};

/** A seed file as the reader hands it on. `frontMatter` stands at the head of `raw` when given. */
export function seedOf(raw: string, frontMatter: FrontMatter | null = null): SeedFile {
  const contentStart = frontMatter?.span.end ?? (raw.startsWith('\uFEFF') ? 1 : 0);
  return { id: 'seed', file: 'seed.txt', sha256: '0'.repeat(64), raw, frontMatter, contentStart };
}

export function clean(raw: string, frontMatter: FrontMatter | null = null): CleanedArticle {
  return cleanArticle(seedOf(raw, frontMatter), KNOWLEDGE);
}

export function removedFor(article: CleanedArticle, reason: CleanedArticle['removed'][number]['reason']): string[] {
  return article.removed.filter((removed) => removed.reason === reason).map((removed) => removed.quote.trim());
}

export const LEAD =
  'Mediators met both delegations in the harbour hotel on Tuesday and said that the gaps between them had narrowed since the last round.';
export const MIDDLE =
  'Two officials with knowledge of the talks said that a list of names had been handed over, and that an answer was expected within days.';
export const LAST = 'Neither delegation would comment on the list before the next meeting, which has not been set.';

/** An article of three paragraphs with a line between the first two. */
export function inside(line: string): string {
  return `${LEAD}\n\n${line}\n\n${MIDDLE}\n\n${LAST}\n`;
}

/** An article with a headline and lines above the lead. */
export function above(...lines: readonly string[]): string {
  return `Envoys narrow the gaps over a truce\n\n${lines.join('\n\n')}\n\n${LEAD}\n\n${MIDDLE}\n\n${LAST}\n`;
}

/** An article with lines below the last paragraph. */
export function below(...lines: readonly string[]): string {
  return `${LEAD}\n\n${MIDDLE}\n\n${LAST}\n\n${lines.join('\n')}\n`;
}
