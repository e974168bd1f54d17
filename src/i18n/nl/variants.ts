/** What a map says otherwise that is made without a guide: what it tells comes from a source of its own. */
export const noGuide = {
  'data.ask.text':
    'Dit adres toont gegevens van een andere site op de kaart. Je toestel vraagt ze dan op bij {host}, die zo je internetadres te zien krijgt. De gegevens zijn niet van deze kaart, en niet door ons nagekeken.',
  'data.leave': 'Terug naar deze kaart',
  'data.shown':
    'Gegevens uit {name}: {count, plural, one {# initiatief} other {# initiatieven}}. Niet van deze kaart.',
  'flaw.url': 'Een webadres begint met https:// of http://. Laat leeg als er geen is.',
  'edit.import.strange':
    'Deze woorden zijn geen thema’s van deze kaart. Kies welk thema ze bedoelen; anders worden ze bewaard zoals ze er staan, in een eigen kolom.',
  'help.title': 'In elke taal van de kaart.',
  'help.summary': 'In eigen woorden, 40 tot 120 woorden per taal.',
  'help.period':
    'Wanneer het liep, in EDTF en zo precies als bekend; niets als het niet bekend is.',
  'help.basis':
    'Voetnoot: de bron verwijst zelf. Genoemd: titel of tekst noemt het. Onze lezing: met een reden.',
  'help.footnote': 'Zoals in de bron. Enkel bij een verband uit een voetnoot.',
  'help.reference.title': 'Zoals hij zelf heet.',
  'help.url': 'Letterlijk, met https://. Leeg als er geen is.',
  'help.comparison.initiative': 'Wie begint.',
  'help.comparison.aim': 'Het doel.',
  'help.comparison.power': 'Hoe ze met macht omgaat.',
  'help.comparison.origin': 'Haar oorsprong.',
  'help.waysForward': 'Wat helpt, elk met waar dat staat.',
  'help.website': 'Met https://. Leeg als er geen is.',
  'help.date': 'Maand tot waar de gegevens bekend zijn, als 2026-05.',
  'help.map.date': 'Maand tot waar de gegevens bekend zijn.',
  'help.contacts': 'E-mailadressen waar voorstellen van bezoekers heen gaan.',
  'help.term': 'Zoals de kaart hem gebruikt.',
  'basis.footnote': 'Voetnoot in de bron',
  'only.label': 'Alleen wat de bron zelf zegt',
  'only.short': 'alleen de bron',
  'legend.solid': 'vol: de bron zegt het',
  'guide.title': 'Alles op deze kaart',
  'links.lead':
    'Elke lijn verbindt twee fiches: vol waar de bron het zelf zegt, gestreept waar wij het zo lezen.',
  'place.none': 'De kaart kent hier nog geen initiatief.',
  'place.some':
    '{count, plural, one {# initiatief op deze kaart} other {# initiatieven op deze kaart}}',
  'place.noneNear':
    'De kaart kent hier nog geen initiatief. Het dichtst in de buurt: {name} in {where}, {distance}.',
  'place.ambiguous':
    'De bron zegt enkel “{stated}”: welke van twee plaatsen dat is, is niet duidelijk. Daarom staat het bij het hele gebied.',
  'glossary.lead': 'De woorden van deze kaart, in elke taal. Het zoekveld kent ze allemaal.',
  'fiche.stated': 'In de bron: “{text}”',
  'fiche.blank': 'Niet bekend.',
  'fiche.original': 'De bron',
  'fiche.noReferences': 'Hier staan geen bronnen bij.',
  'evidence.footnote': 'Voetnoot {number} in de bron',
  'evidence.footnoteOn': 'Voetnoot {number} in de bron, bij “{fiche}”',
  'hits.also': 'Ook op deze kaart',
  'contact.none': 'Hoe je hen bereikt, is niet bekend.',
  'contact.askGuide': 'Vraag het aan de makers van deze kaart.',
  'present.none': 'Nog geen initiatief put hieruit.',
  'present.all': 'Toon de hele kaart',
  'present.other': 'Gegevens uit {name}, niet van deze kaart.',
  'sheet.ask': 'Staat er geen telefoon of adres bij, vraag het dan aan de makers van deze kaart:',
  'preset.now.long': 'Loopt, voor zover bekend',
  'preset.ended.long': 'Zeker geëindigd',
  'timeline.guideDate': 'bekend tot: {date}',
};

/** What a map says otherwise that lacks a kind of fiche, approaches or challenges. */
export const fewKinds = {
  'matrix.title': 'Matrix: initiatieven en werkwijzen',
  'matrix.lead': 'Wat put waaruit? Elk teken leidt naar waar dat op rust.',
  'guide.lead':
    'Elk initiatief heeft een eigen pagina, net als de {count, plural, other {organisaties en plaatsen achter de # initiatieven}}.',
  'ask.group.fiche': 'Fiches',
};

/** What a map says otherwise that is not of Belgium. */
export const elsewhere = {
  'field.nis': 'Officiële code',
  'help.nis': 'Zoals de statistiek van het land ze geeft.',
  'help.commune': 'Officiële code van de gemeente waarin het ligt.',
  'data.streets': 'Een deel ligt buiten het gebied waarvan deze kaart omtrekken heeft.',
  'flaw.digits': 'Hier moet een code staan, zoals die in dit land geschreven wordt.',
  'flaw.outside': 'Dit punt ligt niet in het gebied van deze kaart. Kies het opnieuw.',
  'locator.title': '%country%',
  'locator.country': 'Heel het gebied',
  'near.noGazetteer':
    'De lijst met plaatsnamen is nu niet bereikbaar; alleen de plaatsen op de kaart zijn te vinden.',
  'near.abroad': 'Dit punt ligt buiten het gebied van deze kaart.',
  'legend.mixed':
    'Grenzen volgens het bestand van deze kaart; waar dat er geen geeft, een schematische vorm.',
  'legend.official': 'Grenzen volgens het bestand van deze kaart.',
  'near.townIn': '{name}, {province}.',
  'places.town': 'Elders',
};

/** The same of what can be wrong with data. */
export const noGuideProblems = {
  url: '"{found}" is geen webadres. Begin met https:// of http://, of schrijf null als er geen adres is.',
};

/** The same of what can be wrong with data. */
export const elsewhereProblems = {
  digits: '"{found}" is geen code zoals ze in het land van deze kaart geschreven wordt.',
  outside:
    'Het punt {found} ligt niet in het gebied van deze kaart. Controleer de lengte- en breedtegraad.',
  unplaced:
    'De kaart weet niet waar dit is. Geef een lengte- en breedtegraad, of een plaats of postcode.',
  foreignCode:
    'Een postcode van elders: de kaart kent de plaats niet. Geef een lengte- en breedtegraad.',
  bareCode:
    'Gelezen als postcode van dit land, al staan er in deze kolom ook andere. Is dit er zo een, geef dan een lengte- en breedtegraad.',
};

/** What these texts call each kind of thing, for maps that call it otherwise. */
export const words = {
  approach: { one: 'werkwijze', many: 'werkwijzen', gender: 'de' },
  initiative: { one: 'initiatief', many: 'initiatieven', gender: 'het' },
  challenge: { one: 'uitdaging', many: 'uitdagingen', gender: 'de' },
  commune: { one: 'gemeente', many: 'gemeenten', gender: 'de' },
} as const;
