/** What the commands for editors say, and what the published data are called. */
const nl = {
  'published.title': '%map%: initiatieven',
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
  'review.by': 'Van {by}, gemaakt op {made}.',
  'review.fits':
    'Dit past. Voeg dit voorstel samen, en het wordt overgenomen, genoteerd en gepubliceerd.',
  'review.stale':
    'Dit past niet meer: iemand wijzigde intussen hetzelfde. Open het bestand aan de {desk}, kies welke tekst blijft, bewaar het en lever het opnieuw in.',
  'review.who': 'Laatst gewijzigd door {who}, op {date}: {what}',
  'review.broken':
    'Hier klopt iets niet. Open het bestand aan de {desk}: die leidt naar elk veld. Bewaar het daarna en lever het opnieuw in.',
  'review.strange':
    'Dit is geen bestand met wijzigingen. Maak er een aan de {desk} en lever dat in.',
  'review.edition':
    'Breng de fiches aan de redactietafel in orde en lever die wijzigingen in. Sluit dit voorstel dan: de tekst zelf hoort niet op de site.',
  'review.edition.title': 'Een nieuwe tekst van de bundel',
  'review.preview': 'De site zoals ze hiermee wordt: {where}.',
  'publish.at': 'De site komt te staan op',
  'publish.ready': 'Alles is er om te publiceren.',
  'publish.lacks': 'Publiceren kan; met wat hierboven staat wordt het beter.',
  'publish.data': 'De gegevens kloppen niet: verbeter ze eerst (npm run data:check).',
  'publish.badAddress':
    'Dit is geen webadres: {said}. Schrijf in SITE_URL of in data/site.json een adres zoals https://example.org/kaart/.',
  'publish.address':
    'Waar de site komt te staan is niet bekend: QR-codes en zoekmachines missen dat. Schrijf het als "address" in data/site.json, of in de variabele SITE_URL.',
  'publish.repository':
    'De redactietafel weet niet waar wijzigingen ingeleverd worden: schrijf het project als "repository" in data/site.json.',
  'publish.licence':
    'Onder welke licentie anderen de gegevens mogen gebruiken, is nog niet vermeld: kies er een als "licence" in data/site.json.',
  'publish.contacts':
    'Er is niemand om aan te schrijven: zet adressen onder "contacts" in data/guide.json.',
  'publish.token':
    'Deze pijplijn mag niet schrijven: zij kan niet antwoorden, toepassen of publiceren. Geef haar schrijfrechten in de instellingen van het project.',
  'publish.token.gitlab':
    'Deze pijplijn mag niet schrijven. Maak een toegangssleutel voor het project (api, write_repository; rol Maintainer) en zet die als variabele SITE_TOKEN, verborgen.',
  'publish.chromium':
    'Er is nog geen Chromium om affiches en bladen te drukken: het wordt gehaald, of de site gaat zonder.',
  'release.stopped': 'Niets is gebouwd.',
  'release.noneBefore': 'Er is niets van vroeger om naar terug te gaan.',
  'release.kept': 'Wat er gepubliceerd staat, is gebleven zoals het was.',
  'release.done': 'Gepubliceerd: {what}, in {to}',
  'release.back': 'Terug naar: {what}, in {to}',
  'review.nothing': 'Er is niets ingeleverd.',
  'review.ofBranch': 'Dit voorstel komt van een tak van dit project: daar is het al bekeken.',
  'review.unsaid': 'Het antwoord kon niet bij het voorstel geschreven worden: {why}',
  'take.applied': '{name} is overgenomen',
  'take.proposed': '{name} wacht nu als voorstel op tak {branch}',
  'take.asked': 'Uit changes/ gehaald om eerst bekeken te worden: {names}',
  'take.refused':
    'De tak {main} neemt niets aan van deze pijplijn: {why} Laat haar toe in de instellingen (beschermde takken).',
  'new.untold': 'Nog te beschrijven.',
  'root.noscript': '%map% werkt met JavaScript.',
};

export default nl;
