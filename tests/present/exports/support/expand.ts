import jsonld from 'jsonld';

/** What the address https://schema.org answers with, cut to what is needed to expand: every term is schema.org's, some of them are addresses. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  type: '@type',
  id: '@id',
  ...Object.fromEntries(
    ['url', 'sameAs', 'license', 'contentUrl', 'eventStatus'].map((term) => [
      term,
      { '@id': `https://schema.org/${term}`, '@type': '@id' },
    ]),
  ),
  ...Object.fromEntries(
    ['startDate', 'endDate', 'datePublished', 'dateModified'].map((term) => [
      term,
      { '@id': `https://schema.org/${term}`, '@type': 'https://schema.org/Date' },
    ]),
  ),
};

export type Node = Readonly<
  Record<string, readonly { readonly '@id'?: string; readonly '@value'?: unknown; readonly '@list'?: unknown }[]>
> & { readonly '@id'?: string; readonly '@type'?: readonly string[] };

/**
 * The graph as a reader of JSON-LD sees it: flat, every name an address; `base` is where the page stands. No address but that of
 * schema.org's context is ever asked for.
 */
export async function expand(text: string, base: string | null = null): Promise<Node[]> {
  const documentLoader = (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`${url} was asked for`);
    return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
  };
  const flat = await jsonld.flatten(JSON.parse(text) as object, null, { documentLoader, safe: true, ...(base === null ? {} : { base }) });
  return flat as unknown as Node[];
}

export const schema = (term: string): string => `https://schema.org/${term}`;

/** The node of one type; the test fails where there is none or more than one. */
export function only(nodes: readonly Node[], type: string): Node {
  const found = nodes.filter((node) => node['@type']?.includes(schema(type)));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} nodes of type ${type}`);
  return found[0];
}

/** The plain values and addresses of a property. */
export function valuesOf(node: Node, term: string): unknown[] {
  return (node[schema(term)] ?? []).map((value) => value['@value'] ?? value['@id']);
}
