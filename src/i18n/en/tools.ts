import type { WrittenTexts } from '../messages.ts';

/** What the commands for editors say, and what the published data are called. */
const en: WrittenTexts<'tools'> = {
  'published.title': 'Gemeenschapskaart: community action initiatives',
  'command.sound': 'All sound',
  'apply.usage': 'Usage: npm run data:apply -- FILE [--lang=fr] [--try]',
  'apply.by': 'From',
  'apply.refused': 'Nothing was changed.',
  'apply.tried': 'This fits. Nothing was changed (--try).',
  'apply.done': 'Is there already',
  'apply.wrote': 'Written',
  'apply.nothing': 'All of it is there already; nothing to do.',
  'guide.of.fiche': 'fiche',
  'guide.of.title': 'title',
  'guide.of.readingMinutes': 'reading time',
  'guide.of.initiatorsAsStated': 'initiators',
  'guide.of.areaAsStated': 'area',
  'guide.of.periodAsStated': 'period',
  'guide.of.reference': 'reference',
  'guide.of.footnote': 'footnote',
  'guide.of.date': 'date of the guide',
  'guide.what.new': 'new',
  'guide.what.changed': 'changed',
  'guide.what.gone': 'gone',
  'guide.line': 'line {line}',
  'guide.data': 'in the data',
  'guide.text': 'in the text',
  'guide.nothing': 'Nothing to do: the data say what the text says',
  'guide.advice':
    'Change the data at the editors’ desk. Where the guide misprints, note it in tools/guide/as-printed.json.',
  'guide.noFiches':
    'There is not one fiche in this text. Expected: plain text of the Dutch guide, each fiche with WERKWIJZEN, INITIATIEVEN or UITDAGINGEN, a title and “… minuten”.',
  'published.noLicence': 'The licence of these data is not yet stated.',
};

export default en;
