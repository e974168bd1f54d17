import type { WrittenEditMessages } from '../messages.ts';

const fr: WrittenEditMessages = {
  'change.new': '{kind} « {name} » : nouveau',
  'change.gone': '{kind} « {name} » : supprimé',
  'change.of': '{kind} « {name} »',
  'change.line': '{field} : {text}',
  'change.was': 'était {before}, devient {after}',
  'change.set': 'nouveau : {after}',
  'change.unset': 'retiré : {before}',
  'change.added': 'ajouté : {after}',
  'change.removed': 'enlevé : {before}',
  'change.order': 'autre ordre',
  'change.nothing': 'rien',
  'change.yes': 'oui',
  'change.no': 'non',
};

export default fr;
