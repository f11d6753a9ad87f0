import { createHash } from 'node:crypto';

/** Signs that every host, every file system and every address holds alike. */
const PLAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} _.,'()!~@+=&;-]*[\p{L}\p{M}\p{N}_,'()!~@+=&;-])?$/u;
const OTHER = /[^\p{L}\p{M}\p{N}_,'()!~@+=&;-]+/gu;

/**
 * Where an article's page stands below /articles/: under its id, the path of its file, where that is plain. "100% of them?.txt" would lead
 * astray: what an address cannot hold becomes a hyphen, and some signs of a hash tell the article from others. The pages of the list stand
 * under page/.
 */
export function articlePath(id: string): string {
  const parts = id.split('/');
  if (parts[0] !== 'page' && parts.every((part) => PLAIN.test(part) && part.isWellFormed())) return id;
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return `${
    id
      .toWellFormed()
      .replace(OTHER, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'article'
  }-${hash}`;
}
