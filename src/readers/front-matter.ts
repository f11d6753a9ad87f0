import matter from 'gray-matter';
import yaml from 'js-yaml';

/** What stands between the `---` lines at the head of a file. */
export interface RawFrontMatter {
  /** The keys and values as YAML's core types: dates stay strings, nothing is executed. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Raw offset behind the closing line: where the text begins. */
  readonly end: number;
}

/** Broken front matter: where and why. */
export class FrontMatterError extends Error {
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.name = 'FrontMatterError';
    this.line = line;
  }
}

/** A first line of just `---`. A language behind it ("---js") would make gray-matter evaluate code: such a line is text to us. */
const OPENING = /^\uFEFF?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

const refuse = (): never => {
  throw new FrontMatterError('front matter is data: only YAML is read', 1);
};

/**
 * Every engine but YAML is refused by name, the aliases that gray-matter maps onto them too, so that no file can run code.
 * YAML is read with the core schema: no dates, no custom types, no functions; `maxAliases` of js-yaml stays out of reach
 * because anchors are refused below.
 */
const ENGINES = {
  yaml: { parse: parseYaml, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  json: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
  toml: { parse: refuse, stringify: refuse },
};

function parseYaml(text: string): object {
  // They make "billion laughs" possible and have no use in a page of facts. "Talks &amp; terms" has none: they stand where a value begins.
  if (/(?:^|[[{,:?-]|![^\s!]{0,40}[ \t])[ \t]*[&*][A-Za-z0-9_]/m.test(text))
    throw new FrontMatterError('YAML anchors and aliases are not read', 1);
  const value: unknown = yaml.load(text, { schema: yaml.CORE_SCHEMA });
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new FrontMatterError('expected "key: value" lines', 1);
  return value;
}

/**
 * Takes the YAML front matter off a decoded file. Null where the file has none: no opening line, or no closing one, or what lies
 * between two `---` rules is plain prose. Throws a FrontMatterError, with the line in the file, for YAML that is broken.
 */
export function readFrontMatter(raw: string): RawFrontMatter | null {
  const opening = OPENING.exec(raw);
  if (!opening) return null;
  const rest = raw.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (!closing) return null;
  const block = rest.slice(0, closing.index);
  if (!/^[\w-]+[ \t]*:/m.test(block) && block.trim() !== '') return null;
  try {
    const parsed = matter(`---\n${block}\n---\n`, { language: 'yaml', engines: ENGINES });
    const closingEnd = opening[0].length + closing.index + closing[0].length;
    return { data: parsed.data, end: raw.startsWith('\n', closingEnd) ? closingEnd + 1 : closingEnd };
  } catch (error) {
    throw asFrontMatterError(error);
  }
}

function asFrontMatterError(error: unknown): FrontMatterError {
  if (error instanceof FrontMatterError) return error;
  if (error instanceof yaml.YAMLException) {
    // The mark counts lines of the block from 0; the block begins on line 2 of the file, and gray-matter hands it over with a line break first.
    const line = typeof error.mark?.line === 'number' ? error.mark.line + 1 : 1;
    return new FrontMatterError(error.reason || 'broken YAML', Math.max(1, line));
  }
  return new FrontMatterError(error instanceof Error ? error.message : String(error), 1);
}
