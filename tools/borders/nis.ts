import { BorderError } from './border-error.ts';

type Properties = Readonly<Record<string, unknown>>;

const CODE = /^[1-9]\d{4}$/;
const USUAL = /^(cd_munty_refnis|mun_code|nis(code|_?code|_?ins)?|refnis|ins(code|_?code)?|code_?ins|id)$/i;

/** A value as a NIS code; lists of one, numbers and spaces are forgiven. Null when it is none. */
export function codeOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const text = typeof one === 'string' || typeof one === 'number' ? String(one).trim() : '';
  return CODE.test(text) ? text : null;
}

/**
 * The property that carries the NIS code of a commune: the one that is given, else one of the
 * usual names, else the only one whose values all look like such codes.
 * @throws BorderError with the properties there are
 */
export function nisField(rows: readonly Properties[], given: string | null): string {
  const fields = Object.keys(rows[0] ?? {});
  const sound = (field: string) => rows.every((row) => codeOf(row[field]) !== null);
  if (given !== null) {
    if (fields.includes(given) && sound(given)) return given;
    throw new BorderError(
      `The property "${given}" does not hold a NIS code in every feature. There are: ${fields.join(', ')}.`,
    );
  }
  const usual = fields.find((field) => USUAL.test(field) && sound(field));
  const others = fields.filter(sound);
  const found = usual ?? (others.length === 1 ? others[0] : undefined);
  if (found !== undefined) return found;
  throw new BorderError(
    `No property is surely the NIS code. There are: ${fields.join(', ')}. Name it: --nis=PROPERTY.`,
  );
}

const NAMES = {
  nl: /^(tx_munty_descr_nl|mun_name_nl|nam(e|n)?_?(nl|dut)|naam)$/i,
  fr: /^(tx_munty_descr_fr|mun_name_fr|nam(e|n)?_?(fr|fre)|nom)$/i,
} as const;

/** The Dutch and French name that the properties of a commune give; one serves for both. */
export function namesOf(row: Properties): { nl: string; fr: string } | null {
  const text = (pattern: RegExp) => {
    const field = Object.keys(row).find((key) => pattern.test(key));
    const value: unknown = field === undefined ? undefined : row[field];
    const one: unknown = Array.isArray(value) ? value[0] : value;
    return typeof one === 'string' && one.trim() !== '' ? one.trim() : null;
  };
  const own = row.name as Partial<Record<string, unknown>> | string | undefined;
  const inner = (language: string) =>
    typeof own === 'object' && typeof own[language] === 'string' ? own[language] : null;
  const nl = text(NAMES.nl) ?? inner('nl') ?? (typeof own === 'string' ? own : null);
  const fr = text(NAMES.fr) ?? inner('fr');
  return nl === null && fr === null ? null : { nl: nl ?? fr!, fr: fr ?? nl! };
}
