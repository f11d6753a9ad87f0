import { XMLParser } from 'fast-xml-parser';

interface Link {
  readonly '@rel'?: string;
  readonly '@href'?: string;
}
type Node = Readonly<Record<string, unknown>>;

export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly self: string | undefined;
  readonly alternate: string | undefined;
  readonly entries: readonly {
    readonly id: string;
    readonly title: string;
    readonly link: string | undefined;
    readonly updated: string;
    readonly content: string;
  }[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  processEntities: true,
  isArray: (name) => name === 'entry' || name === 'link',
  trimValues: false,
});
const text = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null && '#text' in value
      ? String((value as Node)['#text'])
      : '';
const linksOf = (node: Node): Link[] => (node['link'] ?? []) as Link[];
const entriesOf = (feed: Node): Node[] => (feed['entry'] ?? []) as Node[];
const root = (xml: string): Node => ((parser.parse(xml) as Node)['feed'] ?? {}) as Node;

/** A feed as a reader sees it, whatever wrote it. */
export function readAtom(xml: string): AtomFeed {
  const feed = root(xml);
  const href = (node: Node, rel: string): string | undefined =>
    linksOf(node).find((link) => (link['@rel'] ?? 'alternate') === rel)?.['@href'];
  return {
    id: text(feed['id']),
    title: text(feed['title']),
    updated: text(feed['updated']),
    self: href(feed, 'self'),
    alternate: href(feed, 'alternate'),
    entries: entriesOf(feed).map((entry) => ({
      id: text(entry['id']),
      title: text(entry['title']),
      link: href(entry, 'alternate'),
      updated: text(entry['updated']),
      content: text(entry['content']),
    })),
  };
}

/** What makes a text no well-formed XML; null where nothing does. */
export function xmlFault(xml: string): string | null {
  try {
    parser.parse(xml, true);
    return null;
  } catch (error) {
    return `no XML: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const IRI = /^[a-z][a-z0-9+.-]*:\S+$/;
/** The fewest things that RFC 4287, sections 4.1.1 and 4.1.2, asks for. */
const REQUIRED = ['id', 'title', 'updated'] as const;

/** What RFC 4287 would not have. */
export function atomMistakes(xml: string): string[] {
  const fault = xmlFault(xml);
  if (fault !== null) return [fault];
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(xml) || !xml.isWellFormed()) return ['a character that XML cannot hold'];
  const feed = root(xml);
  const nodes = [['feed', feed] as const, ...entriesOf(feed).map((entry, index) => [`entry ${index + 1}`, entry] as const)];
  const ids = entriesOf(feed).map((entry) => text(entry['id']));
  return [
    ...(feed['@xmlns'] === 'http://www.w3.org/2005/Atom' ? [] : ['feed: not in the name space of Atom']),
    ...nodes.flatMap(([name, node]) => REQUIRED.filter((part) => text(node[part]) === '').map((part) => `${name}: ${part} is missing`)),
    ...nodes.filter(([, node]) => !IRI.test(text(node['id']))).map(([name]) => `${name}: its id is no IRI`),
    ...nodes.filter(([, node]) => !MOMENT.test(text(node['updated']))).map(([name]) => `${name}: updated is no moment`),
    ...nodes.filter(([, node]) => linksOf(node).some((link) => !link['@href'])).map(([name]) => `${name}: a link without href`),
    ...(linksOf(feed).some((link) => link['@rel'] === 'self') ? [] : ['feed: no link to itself']),
    ...(feed['author'] || entriesOf(feed).every((entry) => entry['author']) ? [] : ['feed: no author']),
    ...(new Set(ids).size === ids.length ? [] : ['two entries with one id']),
  ];
}
