/** What the commands for editors say, and what the published data are called. */
const nl = {
  'published.title': 'Gemeenschapskaart: initiatieven van gemeenschapswerk',
  'command.sound': 'In orde',
  'apply.usage': 'Gebruik: npm run data:apply -- BESTAND [--lang=fr] [--try]',
  'apply.by': 'Van',
  'apply.refused': 'Niets is gewijzigd.',
  'apply.tried': 'Dit past. Niets is gewijzigd (--try).',
  'apply.done': 'Staat er al',
  'apply.wrote': 'Geschreven',
  'apply.nothing': 'Alles staat er al; niets te doen.',
  'guide.of.fiche': 'fiche',
  'guide.of.title': 'titel',
  'guide.of.readingMinutes': 'leestijd',
  'guide.of.initiatorsAsStated': 'initiatiefnemers',
  'guide.of.areaAsStated': 'gebied',
  'guide.of.periodAsStated': 'periode',
  'guide.of.reference': 'bron',
  'guide.of.footnote': 'voetnoot',
  'guide.of.date': 'datum van de bundel',
  'guide.what.new': 'nieuw',
  'guide.what.changed': 'gewijzigd',
  'guide.what.gone': 'weg',
  'guide.line': 'regel {line}',
  'guide.data': 'in de gegevens',
  'guide.text': 'in de tekst',
  'guide.nothing': 'Niets te doen: de gegevens zeggen wat de tekst zegt',
  'guide.advice':
    'Pas de gegevens aan aan de redactietafel. Is het een drukfout van de bundel, noteer ze dan in tools/guide/as-printed.json.',
  'guide.noFiches':
    'In deze tekst staat geen enkele fiche. Verwacht: platte tekst van de Nederlandse bundel, elke fiche met WERKWIJZEN, INITIATIEVEN of UITDAGINGEN, een titel en “… minuten”.',
  'published.noLicence': 'De licentie van deze gegevens is nog niet vermeld.',
};

export default nl;
