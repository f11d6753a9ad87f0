/** Ways in which scraping, copying and editing change an article's text. Each takes the text and numbers from 0 to 1. */
type Mutation = (text: string, next: () => number) => string;

const SENTENCE_END = /(?<=[.!?][”"’']?)[ \n\r]+/;
const at = (length: number, next: () => number): number => Math.floor(next() * length);
const pick = <T>(list: readonly T[], next: () => number): T => list[at(list.length, next)] as T;

/** Signs that change the direction of the text, cannot be seen, pile up over a letter, or look like another. */
const ODD_SIGNS = ['\u202E', '\u202D', '\u2066', '\u200B', '\u200D', '\u00AD', '\uFEFF', '\u0301'.repeat(40), '\u00A0', '\u2028', '\u2029', '\u0085', '\uFFFD', '😀', '\uD83D\uDC68\u200D\uD83D\uDC69', 'ﬁ', '\u0430', 'İ', '\t', '\v', '\f', '\u0001', '\u007F'];
/** What a page leaves behind in a scraped text, and what an attacker would put there. */
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<style>*{display:none}</style>',
  '[read](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,AAAA)',
  '<!-- ',
  ']]>',
  '&lt;b&gt;&amp;#39;',
  '```\n',
  '\n---\n',
  '\n# ',
  '\n> ',
  '\n| a | b |\n|---|---|\n',
  '{{ constructor.constructor("return 1")() }}',
  '%s%n',
  '=HYPERLINK("http://x.example")',
  '__proto__',
];

function atSentences(change: (sentences: string[], next: () => number) => void): Mutation {
  return (text, next) => {
    const sentences = text.split(SENTENCE_END);
    change(sentences, next);
    return sentences.join(' ');
  };
}

function insert(list: readonly string[]): Mutation {
  return (text, next) => {
    const times = 1 + at(5, next);
    let changed = text;
    for (let count = 0; count < times; count += 1) {
      const place = at(changed.length, next);
      changed = changed.slice(0, place) + pick(list, next) + changed.slice(place);
    }
    return changed;
  };
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'sentences deleted': atSentences((sentences, next) => void sentences.splice(at(sentences.length, next), 1 + at(3, next))),
  'a sentence doubled': atSentences((sentences, next) => {
    const index = at(sentences.length, next);
    sentences.splice(index, 0, sentences[index] ?? '');
  }),
  'sentences swapped': atSentences((sentences, next) => {
    const [one, other] = [at(sentences.length, next), at(sentences.length, next)];
    [sentences[one], sentences[other]] = [sentences[other] ?? '', sentences[one] ?? ''];
  }),
  'all sentences shuffled': atSentences((sentences, next) => {
    for (let index = sentences.length - 1; index > 0; index -= 1) {
      const other = at(index + 1, next);
      [sentences[index], sentences[other]] = [sentences[other] ?? '', sentences[index] ?? ''];
    }
  }),
  'line ends of Windows': (text) => text.replace(/\r?\n/g, '\r\n'),
  'line ends of old Macs': (text) => text.replace(/\r?\n/g, '\r'),
  'line ends mixed': (text, next) => text.replace(/\r?\n/g, () => pick(['\r\n', '\r', '\n', '\n\n', '\u2028', '\u0085', ' '], next)),
  'no line ends': (text) => text.replace(/\s+/g, ' '),
  'a line end for every blank': (text) => text.replace(/ /g, '\n'),
  'no blanks': (text, next) => (next() < 0.2 ? text.replace(/\s+/g, '') : text.replace(/ /g, () => (next() < 0.05 ? '' : ' '))),
  'the end cut off': (text, next) => text.slice(0, at(text.length, next)),
  'the beginning cut off': (text, next) => text.slice(at(text.length, next)),
  'a hole in the middle': (text, next) => {
    const start = at(text.length, next);
    return text.slice(0, start) + text.slice(start + at(400, next));
  },
  'letters lost': (text, next) => text.replace(/[^\s]/gu, (sign) => (next() < 0.02 ? '' : sign)),
  'letters swapped': (text, next) => text.replace(/([a-z])([a-z])/g, (pair, one: string, other: string) => (next() < 0.03 ? other + one : pair)),
  'all capitals': (text) => text.toUpperCase(),
  'no capitals': (text) => text.toLowerCase(),
  'other digits': (text, next) => text.replace(/\d/g, (digit) => (next() < 0.3 ? String(at(10, next)) : digit)),
  'numbers without end': (text, next) => text.replace(/\d+/g, (digits) => (next() < 0.2 ? pick(['99999999999999999999', '1e308', '0', '-1', '1,2,3,4', '½', '٣٤', '0x10', '00'], next) : digits)),
  'odd signs': insert(ODD_SIGNS),
  'markup': insert(MARKUP),
  'quotation marks lost': (text) => text.replace(/["“”‘’']/g, ''),
  'quotation marks everywhere': (text, next) => text.replace(/ /g, () => (next() < 0.1 ? ' “' : ' ')),
  'decomposed': (text) => text.normalize('NFD'),
  'typed anew': (text) => text.normalize('NFKC').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, '--'),
  'escaped for a page': (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;').replace(/\n/g, '<br>\n'),
  'indented': (text) => text.replace(/^/gm, '    '),
  'quoted in a mail': (text) => text.replace(/^/gm, '> '),
  'said twice': (text) => `${text}\n${text}`,
  'a front matter of its own': (text, next) => `---\n${pick(['title: x', 'date: 2024-13-45', 'date: [1, 2]', 'title: {a: 1}', '__proto__: {x: 1}', 'constructor: x', 'url: javascript:alert(1)', 'tags: 5', 'title: "unclosed', 'a: &a [*a]', ': :'], next)}\n---\n${text}`,
};

const NAMES = Object.keys(MUTATIONS);

export interface Mutated {
  readonly text: string;
  /** What was done, for the message of a test that fails. */
  readonly how: readonly string[];
}

/** One to three mutations of one of the texts. */
export function mutated(texts: readonly string[], next: () => number): Mutated {
  const how = Array.from({ length: 1 + at(3, next) }, () => pick(NAMES, next));
  const text = how.reduce((changed, name) => MUTATIONS[name]?.(changed, next) ?? changed, pick(texts, next));
  return { text, how };
}
