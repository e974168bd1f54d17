import type { WrittenEditMessages } from '../messages.ts';

const en: WrittenEditMessages = {
  'change.new': '{kind} “{name}” is new',
  'change.gone': '{kind} “{name}” is removed',
  'change.of': '{kind} “{name}”',
  'change.line': '{field}: {text}',
  'change.was': 'was {before}, becomes {after}',
  'change.set': 'new: {after}',
  'change.unset': 'gone: {before}',
  'change.added': 'added: {after}',
  'change.removed': 'taken out: {before}',
  'change.order': 'in another order',
  'change.nothing': 'nothing',
  'change.yes': 'yes',
  'change.no': 'no',
};

export default en;
