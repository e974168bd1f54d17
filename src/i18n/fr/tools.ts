import type { WrittenTexts } from '../messages.ts';

/** What the commands for editors say, and what the published data are called. */
const fr: WrittenTexts<'tools'> = {
  'published.title': 'Gemeenschapskaart : initiatives d’action communautaire',
  'command.sound': 'En ordre',
  'apply.usage': 'Usage : npm run data:apply -- FICHIER [--lang=fr] [--try]',
  'apply.by': 'De',
  'apply.refused': 'Rien n’a été modifié.',
  'apply.tried': 'Cela convient. Rien n’a été modifié (--try).',
  'apply.done': 'Y est déjà',
  'apply.wrote': 'Écrit',
  'apply.nothing': 'Tout y est déjà ; rien à faire.',
  'guide.of.fiche': 'fiche',
  'guide.of.title': 'titre',
  'guide.of.readingMinutes': 'temps de lecture',
  'guide.of.initiatorsAsStated': 'porteurs',
  'guide.of.areaAsStated': 'territoire',
  'guide.of.periodAsStated': 'période',
  'guide.of.reference': 'référence',
  'guide.of.footnote': 'note',
  'guide.of.date': 'date du recueil',
  'guide.what.new': 'nouveau',
  'guide.what.changed': 'modifié',
  'guide.what.gone': 'disparu',
  'guide.line': 'ligne {line}',
  'guide.data': 'dans les données',
  'guide.text': 'dans le texte',
  'guide.nothing': 'Rien à faire : les données disent ce que dit le texte',
  'guide.advice':
    'Corrigez les données à l’atelier. Si c’est une coquille du recueil, notez-la dans tools/guide/as-printed.json.',
  'guide.noFiches':
    'Ce texte ne contient aucune fiche. Il faut le texte brut du recueil néerlandais, chaque fiche avec WERKWIJZEN, INITIATIEVEN ou UITDAGINGEN, un titre et « … minuten ».',
  'published.noLicence': 'La licence de ces données n’est pas encore indiquée.',
};

export default fr;
