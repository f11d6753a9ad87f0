import { createHash } from 'node:crypto';

/** Of this project, made once at random: the name space in which its ids become UUIDs. */
const NAME_SPACE = Buffer.from('8f6d2c1e5b7a4f0e9c3d1a2b4e6f8071', 'hex');

/** A name-based UUID (version 5, RFC 9562): the same name gives the same id on every machine and at every address. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAME_SPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
