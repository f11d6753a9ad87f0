import { ENOUGH } from './name-evidence.ts';
import type { NameRun } from './name-runs.ts';
import { SHORT_TITLES } from './name-neighbours.ts';
import { foldAt, type SentenceView } from './sentence-view.ts';

/** A run of capitals with what speaks for its being a person. */
export interface Candidate {
  readonly run: NameRun;
  weight: number;
}

/** What being named in one breath with people adds: "X Y, Z W and the known one". */
const LISTED = 2;
const LIST_LINKS: ReadonlySet<string> = new Set([',', 'and', '&', 'or', ';']);
/** No sentence lists more names than this; one that does is no sentence. */
const MOST_LISTED = 200;

/** Candidates beside people, known or accepted, in a list are people: once from left to right, once back. */
export function raiseListed(view: SentenceView, candidates: readonly Candidate[]): void {
  const isKnownPerson = (at: number): boolean => view.hitAt[at]?.known.type === 'person';
  const isAccepted = ({ run, weight }: Candidate, at: number): boolean => weight >= ENOUGH && run.from <= at && at < run.to;
  const pass = (ordered: readonly Candidate[], neighbour: (candidate: Candidate) => number | null): void => {
    for (const candidate of ordered) {
      if (candidate.weight >= ENOUGH || candidate.weight < 0) continue;
      const at = neighbour(candidate);
      if (at !== null && (isKnownPerson(at) || candidates.some((other) => isAccepted(other, at)))) candidate.weight += LISTED;
    }
  };
  if (candidates.length > MOST_LISTED) return;
  pass(candidates, (candidate) => overLinks(view, candidate.run.from - 1, -1));
  pass([...candidates].reverse(), (candidate) => overLinks(view, candidate.run.to, 1));
}

/** Index of the token behind commas and "and" in one direction; null where no link stands. */
export function overLinks(view: SentenceView, from: number, step: 1 | -1): number | null {
  let at = from;
  // "…, Zaher Jabarin and Eng. Nizar Awadallah"
  if (step === -1 && foldAt(view, at) === '.' && SHORT_TITLES.has(foldAt(view, at - 1))) at -= 2;
  const first = at;
  while (LIST_LINKS.has(foldAt(view, at)) && Math.abs(at - first) < 3) at += step;
  return at === first ? null : at;
}
