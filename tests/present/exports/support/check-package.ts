import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import profile from './table-package.schema.json' with { type: 'json' };

const addFormats = addFormatsModule as unknown as (ajv: Ajv) => Ajv;

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
}
interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly dialect: { readonly lineTerminator: string };
    readonly schema: { readonly fields: readonly Field[] };
  }[];
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** Reads a data package and its tables as a stranger would, and says what is wrong: the descriptor by its profile, every cell by its column. */
export function mistakesOf(descriptor: string, readTable: (path: string) => string): string[] {
  const ajv = new Ajv({ strict: true, allErrors: true });
  addFormats(ajv);
  const data = JSON.parse(descriptor) as Descriptor;
  if (!ajv.validate(profile, data)) return ajv.errors?.map(({ instancePath, message }) => `${instancePath}: ${message}`) ?? [];
  return data.resources.flatMap(({ path, dialect, schema }) => {
    const [head = [], ...rows] = parse(readTable(path), { record_delimiter: dialect.lineTerminator }) as string[][];
    const names = schema.fields.map(({ name }) => name);
    if (head.join() !== names.join()) return [`${path}: columns ${head.join()}, described ${names.join()}`];
    return schema.fields.flatMap((field, column) =>
      mistakesIn(
        rows.map((row) => row[column] ?? ''),
        field,
      ).map((mistake) => `${path}, ${field.name}: ${mistake}`),
    );
  });
}

function mistakesIn(cells: readonly string[], { type, constraints = {} }: Field): string[] {
  const filled = cells.filter((cell) => cell !== '');
  return [
    ...filled.filter((cell) => !FORMS[type]?.test(cell)).map((cell) => `"${cell}" is no ${type}`),
    ...filled.filter((cell) => constraints.enum && !constraints.enum.includes(cell)).map((cell) => `"${cell}" is not in the list`),
    ...(constraints.required && filled.length < cells.length ? ['an empty cell'] : []),
    ...(constraints.unique && new Set(cells).size < cells.length ? ['a value that stands twice'] : []),
  ];
}
