const nl = {
  'change.new': '{kind} “{name}” is nieuw',
  'change.gone': '{kind} “{name}” is verwijderd',
  'change.of': '{kind} “{name}”',
  'change.line': '{field}: {text}',
  'change.was': 'was {before}, wordt {after}',
  'change.set': 'nieuw: {after}',
  'change.unset': 'weg: {before}',
  'change.added': 'erbij: {after}',
  'change.removed': 'eruit: {before}',
  'change.order': 'andere volgorde',
  'change.nothing': 'niets',
  'change.yes': 'ja',
  'change.no': 'nee',
};

export default nl;
