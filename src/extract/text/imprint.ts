import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import type { FrontMatter } from '../../model/seed-file.ts';
import { datelineLength } from './dateline.ts';
import { bylineNames } from './furniture/byline.ts';
import type { Line } from './line.ts';
import { literally } from './literally.ts';

/** Who stands behind an article. Front matter first, then what the page says. */
export interface Imprint {
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly rights: string | null;
}

/** What of a page tells of those behind it. */
export interface Page {
  readonly furniture: readonly Line[];
  readonly title: string | null;
  /** The first paragraph of the story. */
  readonly lead: string | null;
}

interface OutletNames {
  readonly byName: ReadonlyMap<string, string>;
  readonly pattern: RegExp | null;
}

const outletNames = perKnowledge((knowledge: Knowledge): OutletNames => {
  const byName = new Map<string, string>();
  for (const outlet of knowledge.outlets) {
    for (const name of [outlet.name, ...outlet.aliases, ...outlet.domains]) byName.set(name.toLowerCase(), outlet.name);
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(literally);
  return { byName, pattern: names.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'iu') };
});

const ORIGIN = /\b(?:originally|first) (?:published|appeared|posted)|appeared first|republished from|syndicated/i;
const RIGHTS = /©|\(c\) ?\d{4}|\bcopyright\b|\ball rights reserved\b/i;
const HOLDER = new RegExp(
  "(?:©|\\([cC]\\)|\\b(?:[Cc]opyright|COPYRIGHT)\\b)[ :©]{0,3}(?:\\d{4}(?: ?- ?\\d{4})?)?,? ?(?:[Bb]y )?((?:The )?\\p{Lu}[\\p{L}&'.-]{0,24}(?: (?:of |and |& " +
    ")?\\p{Lu}[\\p{L}&'-]{0,24}){0,5})",
  'u',
);
const CORPORATE = /(?:,? (?:Co|Inc|Ltd|LLC|Corp|Company|Limited|Media Group|All|Rights|Reserved|This)\b\.?){1,6}.*$/;
const ADDRESS = /https?:\/\/[^\s<>"')\]]{4,300}/;

/** "Source: https://[2001" is no address that a page could link. */
function addressIn(line: string): string | null {
  const address = ADDRESS.exec(line)?.[0];
  return address !== undefined && URL.canParse(address) ? address : null;
}

/** Reads publisher, author, address and rights of an article out of front matter, furniture lines and the dateline. */
export function readImprint(frontMatter: FrontMatter | null, page: Page, knowledge: Knowledge): Imprint {
  const short = page.furniture.filter((line) => line.text.length <= 400);
  const rights = short.find((line) => RIGHTS.test(line.text))?.text ?? null;
  const source = short.find((line) => /^(?:original )?(?:source|url|link|via)s? ?:/i.test(line.text) && ADDRESS.test(line.text))?.text;
  return {
    publisher: frontMatter?.publisher ?? publisherOf({ ...page, furniture: short }, rights, knowledge),
    author:
      frontMatter?.author ??
      withoutOutlet(
        first(short, (line) => bylineNames(line)),
        knowledge,
      ),
    url: frontMatter?.url ?? addressIn(source ?? ''),
    rights: frontMatter?.rights ?? rights,
  };
}

function publisherOf({ furniture: lines, title, lead }: Page, rights: string | null, knowledge: Knowledge): string | null {
  const { byName, pattern } = outletNames(knowledge);
  const known = (text: string): string | null => {
    const found = pattern?.exec(text)?.[0];
    return found === undefined ? null : (byName.get(found.toLowerCase()) ?? null);
  };
  const origin = first(lines, (line) => (ORIGIN.test(line.text) ? known(line.text) : null));
  if (origin !== null) return origin;
  if (rights !== null) {
    const holder = HOLDER.exec(rights)?.[1]?.replace(CORPORATE, '').trim();
    const named = known(rights) ?? (holder === undefined || /^(?:all rights.*|)$/i.test(holder) ? null : holder);
    if (named !== null) return named;
  }
  const suffix = title === null ? null : (/ (?:—|\||-) ([^—|]{3,40})$/.exec(title)?.[1] ?? null);
  if (suffix !== null && known(suffix) !== null) return known(suffix);
  const begins = (line: Line): boolean => line.text.length <= 60 && pattern !== null && line.text.search(pattern) === 0;
  const alone = first(lines, (line) => (begins(line) ? known(line.text) : null));
  if (alone !== null) return alone;
  const agency = lead === null ? null : (/\(([^()]{2,40})\)/.exec(lead.slice(0, datelineLength(lead, knowledge)))?.[1] ?? null);
  return agency === null ? null : (known(agency) ?? agency);
}

/** "Lea Stern and Tom Brandt, Quay News" → the names alone, where the knowledge has the outlet. */
function withoutOutlet(names: string | null, knowledge: Knowledge): string | null {
  const last = names === null ? null : (/, ([^,]{2,40})$/.exec(names)?.[1] ?? null);
  if (names === null || last === null || !outletNames(knowledge).byName.has(last.toLowerCase())) return names;
  return names.slice(0, -last.length - 2);
}

function first<T>(lines: readonly Line[], read: (line: Line) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}
