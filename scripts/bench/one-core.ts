import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readInTurn } from '../../src/extract/read-article.ts';
import type { Knowledge } from '../../src/model/knowledge.ts';
import type { SeedFile } from '../../src/model/seed-file.ts';
import { median } from './measure.ts';

export interface Pace {
  /** Articles in a second of one core, median of the rounds. */
  readonly pipeline: number;
  readonly wink: number;
}

/**
 * The pace of reading beside that of a general reader of English that finds sentences and entities alone, on the same text. Counted in
 * processor time, so that other work on the machine disturbs it little; the first round warms up.
 */
export function paceOnOneCore(seeds: readonly SeedFile[], knowledge: Knowledge, rounds: number): Pace {
  const wink = winkNLP(model, ['sbd', 'ner']);
  const pace = (readAll: () => void): number => {
    const paces = Array.from({ length: rounds + 1 }, () => {
      const start = process.cpuUsage();
      readAll();
      const { user, system } = process.cpuUsage(start);
      return seeds.length / ((user + system) / 1e6);
    });
    return median(paces.slice(1));
  };
  return {
    pipeline: pace(() => {
      for (const _ of readInTurn(seeds, knowledge));
    }),
    wink: pace(() => {
      for (const { raw } of seeds) {
        const document = wink.readDoc(raw);
        document.sentences().out();
        document.entities().out();
      }
    }),
  };
}
