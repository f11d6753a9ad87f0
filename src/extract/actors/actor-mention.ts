import type { ActorType, Side } from '../../model/vocabulary.ts';
import type { TextRange } from '../text/cleaned-article.ts';

/**
 * Words of an article that name an actor. Mentions of one article never overlap, but for a person inside the name of an office
 * ("Netanyahu's office").
 */
export interface ActorMention extends TextRange {
  readonly text: string;
  readonly sentence: number;
  /** Actor's id: of a knowledge file, or of a FoundPerson. */
  readonly actor: string;
  readonly how: 'name' | 'alias' | 'short-name' | 'office' | 'common-name' | 'adjective' | 'metonym' | 'pronoun' | 'unknown';
  /** False where the words are a mere place or label ("in Israel", "the Gaza war"): such a mention names no actor of the article. */
  readonly acts: boolean;
}

/** A person whom the knowledge lacks, read out of the article itself. */
export interface FoundPerson {
  /** Kebab-case of the name. */
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
  readonly side: Side;
  /** What the text calls them: "the Danish foreign minister"; null where it does not say. */
  readonly description: string | null;
}

export interface FoundActors {
  /** By start. */
  readonly mentions: readonly ActorMention[];
  readonly people: readonly FoundPerson[];
}
