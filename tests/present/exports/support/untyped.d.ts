/** Packages that carry no types, as far as the tests use them. */
declare module 'edtf' {
  /** Throws for what is no EDTF. */
  export default function edtf(text: string): unknown;
}

declare module 'jsonld' {
  const jsonld: { flatten(document: object, context: null, options: object): Promise<object> };
  export default jsonld;
}
