import { differences, isList, type Difference } from '../../data/edit/patch/difference.ts';
import type { Change } from '../../data/edit/patch/patch.ts';
import { fieldsOf, type Kept, type Value } from '../../data/edit/edited-kinds.ts';
import { isLanguage, type Language } from '../../domain/languages.ts';
import { periodCode } from '../../domain/time/period-code.ts';
import { parsePeriod } from '../../domain/time/period.ts';
import { fieldNames } from '../../i18n/field-key.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { LOCALES } from '../../domain/languages.ts';
import { isPictureData, kilobytesOf } from '../../domain/pictures/picture-data.ts';
import { sayPeriod } from '../say/say-period.ts';

/** What it takes to say things of the data in words. */
export interface Words {
  readonly language: Language;
  /** The text of a key; undefined where there is none of that key. */
  readonly find: (key: string) => string | undefined;
  readonly t: (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** What an id is called; undefined for an id that is not known. */
  readonly nameOf: (id: string) => string | undefined;
}

/** The letters that are shown of a text that changed. */
const [SHOWN, AROUND] = [90, 30];

/** The piece of a long text in which it differs from another. */
function piece(text: string, other: string): string {
  if (text.length <= SHOWN) return text;
  let from = 0;
  while (from < other.length && text[from] === other[from]) from++;
  const start = text.lastIndexOf(' ', Math.max(0, from - AROUND)) + 1;
  const end = start + SHOWN;
  return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

/** What a field is called, with the things around it: "Verbanden › Naar (Frans)". */
export function sayPath(kind: Kept, path: Difference['path'], words: Words): string {
  const said: string[] = [];
  for (const [index, step] of path.entries()) {
    if (typeof step === 'number') {
      if (step >= 0 && index < path.length - 1) said.push(`${said.pop() ?? ''} ${step + 1}`);
      continue;
    }
    const isTongue = isLanguage(step) && index === path.length - 1;
    const names = isTongue ? [step] : fieldNames(kind, path.slice(0, index + 1));
    const found = names.map((name) => words.find(`field.${name}`)).find(Boolean) ?? step;
    if (isTongue) said.push(`${said.pop() ?? ''} (${found})`);
    else said.push(found);
  }
  return said.join(' › ').trim();
}

function sayText(text: string, field: string, words: Words): string {
  if (field === 'period' && periodCode(text) === null) {
    return `${sayPeriod(parsePeriod(text), words.language, words.t)} (${text})`;
  }
  const choice = [
    `choice.${field}.${text}`,
    `${field}.${text}`,
    `organisation.${text}`,
    ...(field === 'spokenLanguages' ? [`spoken.${text}`] : []),
    ...(field === 'field' ? [`field.${text}`] : []),
  ]
    .map(words.find)
    .find(Boolean);
  return choice ?? words.nameOf(text) ?? `“${text}”`;
}

function sayValue(value: unknown, field: string, words: Words, other: unknown): string {
  if (value === null || value === undefined || value === '') return words.t('change.nothing');
  if (typeof value === 'boolean') return words.t(value ? 'change.yes' : 'change.no');
  if (typeof value === 'string') {
    if (isPictureData(value)) return words.t('change.picture', { size: kilobytesOf(value) });
    return sayText(piece(value, typeof other === 'string' ? other : ''), field, words);
  }
  if (typeof value === 'number') return value.toLocaleString(LOCALES[words.language]);
  if (Array.isArray(value)) {
    return value.map((one: unknown) => sayValue(one, field, words, undefined)).join(', ');
  }
  const one = value as Record<string, unknown>;
  if (Array.isArray(one.coordinates)) {
    const [lng, lat] = one.coordinates as unknown[];
    return one.type === 'Point' ? `${String(lat)}, ${String(lng)}` : String(one.type);
  }
  const told =
    one[words.language] ??
    one.text ??
    one.to ??
    one.approach ??
    one.organisation ??
    one.title ??
    one.alt ??
    one.date;
  const kind = ['basis', 'role'].find((name) => typeof one[name] === 'string');
  const basis = kind && words.find(`${kind}.${String(one[kind])}`);
  const main = told === undefined ? JSON.stringify(value) : sayValue(told, field, words, undefined);
  return basis ? `${main} (${basis})` : main;
}

/** The field that the words of a value depend on: of a text in a language, the text. */
function fieldAt(path: Difference['path']): string {
  const names = path.filter((step) => typeof step === 'string');
  const field = names.findLast((name) => !isLanguage(name)) ?? '';
  return field === 'kind' && path.includes('references') ? 'reference' : field;
}

/** Says all of a value of a field, however long. */
export function sayWhole(path: Difference['path'], value: unknown, words: Words): string {
  const field = fieldAt(path);
  return typeof value === 'string' && value !== '' && !isPictureData(value)
    ? sayText(value, field, words)
    : sayValue(value, field, words, undefined);
}

function sayDifference(kind: Kept, { path, before, after }: Difference, words: Words): string {
  const field = fieldAt(path);
  const say = (value: unknown, other: unknown) => sayValue(value, field, words, other);
  const isMember = typeof path.at(-1) === 'number';
  const values = { before: say(before, after), after: say(after, before) };
  const nothing = (value: unknown) => value === undefined || value === null || value === '';
  const key = ((): MessageKey => {
    if (isList(before) && isList(after)) {
      return 'change.order';
    }
    if (nothing(before)) return isMember ? 'change.added' : 'change.set';
    if (nothing(after)) return isMember ? 'change.removed' : 'change.unset';
    return 'change.was';
  })();
  return words.t('change.line', {
    field: sayPath(kind, path, words),
    text: words.t(key, values),
  });
}

/** What a thing is called in a language, in the data as they are. */
export function nameIn(kind: Kept, value: Value, language: Language): string {
  const { shortTitle, title, name } = fieldsOf(kind, value) as Record<string, unknown>;
  const names = [shortTitle, title, name].flatMap((text) => {
    const { [language]: own, nl, fr } = (text ?? {}) as Partial<Record<Language, string>>;
    return [own, nl, fr];
  });
  return [...names, value.id].find((one) => typeof one === 'string' && one !== '') as string;
}

/** A change as a person says it: a heading, and a line for each thing that is said otherwise. */
export interface SaidChange {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Says a change in words. */
export function sayChange({ kind, id, before, after }: Change, words: Words): SaidChange {
  const value = after ?? before ?? { id };
  const about = { kind: words.t(`choice.kind.${kind}`), name: nameIn(kind, value, words.language) };
  if (before === null) return { heading: words.t('change.new', about), lines: [] };
  if (after === null) return { heading: words.t('change.gone', about), lines: [] };
  return {
    heading: words.t('change.of', about),
    lines: differences(kind, before, after).map((one) => sayDifference(kind, one, words)),
  };
}
