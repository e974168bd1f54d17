import type { MessageKey } from '../../i18n/messages.ts';

/** What a key does in a meeting. */
export type MeetingAct =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'steps'
  | 'black'
  | 'qr'
  | 'timer'
  | 'fullscreen'
  | 'presenter'
  | 'play'
  | 'pictures'
  | 'help'
  | 'leave';

/** The keys of a meeting: arrows, those of clickers (page keys, b, full stop), and letters. */
const KEYS: Readonly<Record<string, MeetingAct>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  o: 'steps',
  b: 'black',
  '.': 'black',
  q: 'qr',
  t: 'timer',
  f: 'fullscreen',
  s: 'presenter',
  p: 'play',
  i: 'pictures',
  '?': 'help',
  Escape: 'leave',
};

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a press of a key means in a meeting; null for nothing, and for what belongs to the browser. */
export function actOf({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): MeetingAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ' && shiftKey) return 'back';
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, name) ? KEYS[name]! : null;
}

/** A key as its keyboard prints it, or a text that names it in the language at hand. */
type KeyName = { readonly sign: string } | { readonly name: MessageKey };

const signs = (...all: string[]): KeyName[] => all.map((sign) => ({ sign }));

/** The keys as they are told: what they are called, and what they do. */
export const KEY_HELP: readonly (readonly [keys: readonly KeyName[], meaning: MessageKey])[] = [
  [[...signs('→'), { name: 'keys.space' }, ...signs('Page Down')], 'keys.next'],
  [signs('←', 'Page Up'), 'keys.back'],
  [[...signs('Home'), { name: 'keys.end' }], 'keys.ends'],
  [signs('O'), 'keys.steps'],
  [signs('B', '.'), 'keys.black'],
  [signs('Q'), 'keys.qr'],
  [signs('P'), 'keys.play'],
  [signs('I'), 'keys.pictures'],
  [signs('T'), 'keys.timer'],
  [signs('S'), 'keys.presenter'],
  [signs('F'), 'keys.fullscreen'],
  [signs('?'), 'keys.help'],
  [signs('Esc'), 'keys.leave'],
];
