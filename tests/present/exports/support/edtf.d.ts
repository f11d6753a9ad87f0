/** The package carries no types. */
declare module 'edtf' {
  /** Throws for what is no EDTF. */
  export default function edtf(text: string): unknown;
}
