const APOSTROPHE = '’';

/** A line with the quotation marks and apostrophes of print, whatever the file has: "Sa'ar: \"no deal\"" → “Sa’ar: “no deal””. */
export function typeset(line: string): string {
  if (!line.includes('"') && !line.includes("'")) return line;
  return line
    .replace(/(?<=^|[\s(\[—–“])"/g, '“')
    .replace(/"/g, '”')
    .replace(/(?<=^|[\s(\[—–“])'(?=\S)(?!\d0s)/g, '‘')
    .replace(/'/g, APOSTROPHE);
}
