import type { WrittenTexts } from '../messages.ts';

/** What the commands for editors say, and what the published data are called. */
const en: WrittenTexts<'tools'> = {
  'published.title': '%map%: initiatives',
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
  'review.by': 'By {by}, made on {made}.',
  'review.fits': 'This fits. Merge this request, and it is applied, logged and published.',
  'review.stale':
    'This does not fit any more: somebody changed the same thing in the meantime. Open the file at the {desk}, choose which text stays, save it and hand it in again.',
  'review.who': 'Last changed by {who}, on {date}: {what}',
  'review.broken':
    'Something is not right here. Open the file at the {desk}: it leads to each field. Then save it and hand it in again.',
  'review.strange': 'This is no file of changes. Make one at the {desk} and hand that in.',
  'review.edition':
    'Bring the fiches up to date at the editors’ desk and hand those changes in. Then close this request: the text itself has no place on the site.',
  'review.edition.title': 'A new text of the guide',
  'review.preview': 'The site as it becomes: {where}.',
  'publish.at': 'The site will stand at',
  'publish.ready': 'All is there to publish.',
  'publish.lacks': 'It can be published; with what stands above it will be better.',
  'publish.data': 'The data are not sound: mend them first (npm run data:check).',
  'publish.badAddress':
    'This is no web address: {said}. Write one such as https://example.org/map/ in SITE_URL or in data/site.json.',
  'publish.address':
    'Where the site will stand is not known: QR codes and search engines need it. Write it as "address" in data/site.json, or in the variable SITE_URL.',
  'publish.repository':
    'The editors’ desk does not know where changes are handed in: write the project as "repository" in data/site.json.',
  'publish.licence':
    'Under which licence others may use the data is not yet stated: choose one as "licence" in data/site.json.',
  'publish.contacts':
    'There is nobody to write to: put addresses under "contacts" in data/guide.json.',
  'publish.token':
    'This pipeline may not write: it can neither answer, nor apply, nor publish. Give it the right to write in the settings of the project.',
  'publish.token.gitlab':
    'This pipeline may not write. Make a project access token (api, write_repository; role Maintainer) and set it as the variable SITE_TOKEN, masked.',
  'publish.chromium':
    'There is no Chromium yet to print posters and sheets: it is fetched, or the site goes without.',
  'release.stopped': 'Nothing was built.',
  'release.noneBefore': 'There is nothing from before to go back to.',
  'release.kept': 'What is published has stayed as it was.',
  'release.done': 'Published: {what}, in {to}',
  'release.back': 'Back to: {what}, in {to}',
  'review.nothing': 'Nothing was handed in.',
  'review.ofBranch':
    'This request comes from a branch of this project: there it was looked at already.',
  'review.unsaid': 'The answer could not be written under the request: {why}',
  'take.applied': '{name} is applied',
  'take.proposed': '{name} now waits as a request on the branch {branch}',
  'take.asked': 'Taken out of changes/ to be looked at first: {names}',
  'take.refused':
    'The branch {main} takes nothing from this pipeline: {why} Allow it in the settings (protected branches).',
  'new.untold': 'Still to be described.',
  'root.noscript': 'The map needs JavaScript.',
};

export default en;
