/** What a map says otherwise that is made without a guide: what it tells comes from a source of its own. */
export const noGuide = {
  'data.ask.text':
    'This address shows data of another site on the map. Your device then asks {host} for them, which sees your internet address. The data are not of this map, and not checked by us.',
  'data.leave': 'Back to this map',
  'data.shown':
    'Data from {name}: {count, plural, one {# initiative} other {# initiatives}}. Not of this map.',
  'flaw.url': 'A web address starts with https:// or http://. Leave it empty where there is none.',
  'edit.import.strange':
    'These words are no themes of this map. Choose the theme that they mean; else they are kept as they are, in a column of their own.',
  'help.title': 'In each language of the map.',
  'help.summary': 'In our own words, 40 to 120 words per language.',
  'help.period': 'When it ran, in EDTF and as precisely as known; nothing where that is not known.',
  'help.basis':
    'Footnote: the source itself refers. Named: title or text names it. Our reading: with a reason.',
  'help.footnote': 'As in the source. Only for a link from a footnote.',
  'help.reference.title': 'As it calls itself.',
  'help.url': 'Exactly as it is, with https://. Empty where there is none.',
  'help.comparison.initiative': 'Who begins.',
  'help.comparison.aim': 'The aim.',
  'help.comparison.power': 'How it deals with power.',
  'help.comparison.origin': 'Its origin.',
  'help.waysForward': 'What helps, each with where that is said.',
  'help.website': 'With https://. Empty where there is none.',
  'help.date': 'The month until which the data are known, as 2026-05.',
  'help.map.date': 'The month until which the data are known.',
  'help.contacts': 'E-mail addresses that suggestions of visitors go to.',
  'help.term': 'As the map uses it.',
  'basis.footnote': 'Footnote in the source',
  'only.label': 'Only what the source itself says',
  'only.short': 'the source alone',
  'legend.solid': 'solid: the source says so',
  'guide.title': 'Everything on this map',
  'links.lead':
    'Each line joins two fiches: solid where the source itself says so, dashed where it is our reading.',
  'place.none': 'The map knows of no initiative here yet.',
  'place.some': '{count, plural, one {# initiative on this map} other {# initiatives on this map}}',
  'place.noneNear':
    'The map knows of no initiative here yet. Nearest: {name} in {where}, {distance}.',
  'place.ambiguous':
    'The source only says “{stated}”: which of two places that is, is not stated. So it is placed on the whole area.',
  'glossary.lead': 'The words of this map, in each language. The search knows them all.',
  'fiche.stated': 'In the source: “{text}”',
  'fiche.blank': 'Not known.',
  'fiche.original': 'The source',
  'fiche.noReferences': 'No sources are given here.',
  'evidence.footnote': 'Footnote {number} in the source',
  'evidence.footnoteOn': 'Footnote {number} in the source, on “{fiche}”',
  'hits.also': 'Also on this map',
  'contact.none': 'How to reach them is not known.',
  'contact.askGuide': 'Ask the makers of this map.',
  'present.none': 'No initiative draws on this yet.',
  'present.all': 'Show the whole map',
  'present.other': 'Data from {name}, not of this map.',
  'sheet.ask': 'Where there is no telephone or address, ask the makers of this map:',
  'preset.now.long': 'Running, as far as is known',
  'preset.ended.long': 'Surely ended',
  'timeline.guideDate': 'known until: {date}',
};

/** What a map says otherwise that lacks a kind of fiche, approaches or challenges. */
export const fewKinds = {
  'matrix.title': 'Matrix: initiatives and approaches',
  'matrix.lead': 'What draws on what? Every sign leads to what it rests on.',
  'guide.lead':
    'Every initiative has a page of its own, and so do the {count, plural, other {organisations and places behind the # initiatives}}.',
  'ask.group.fiche': 'Fiches',
};

/** What a map says otherwise that is not of Belgium. */
export const elsewhere = {
  'field.nis': 'Official code',
  'help.nis': 'As the statistics of the country give it.',
  'help.commune': 'Official code of the commune that it lies in.',
  'data.streets': 'Some of it lies outside the area that this map has outlines of.',
  'flaw.digits': 'This must be a code as it is written in this country.',
  'flaw.outside': 'This point is not in the area of this map. Choose it anew.',
  'locator.title': '%country%',
  'locator.country': 'The whole area',
  'near.noGazetteer':
    'The list of place names cannot be reached now; only the places on the map can be found.',
  'near.abroad': 'This point lies outside the area of this map.',
  'legend.mixed': 'Borders after the file of this map; where it gives none, a schematic shape.',
  'legend.official': 'Borders after the file of this map.',
  'near.townIn': '{name}, {province}.',
  'places.town': 'Elsewhere',
};

/** The same of what can be wrong with data. */
export const noGuideProblems = {
  url: '"{found}" is no web address. Start with https:// or http://, or write null where there is none.',
};

/** The same of what can be wrong with data. */
export const elsewhereProblems = {
  digits: '"{found}" is no code as it is written in the country of this map.',
  outside: 'The point {found} is not in the area of this map. Check the longitude and latitude.',
  unplaced:
    'The map does not know where this is. Give a longitude and latitude, or a place or postcode.',
  foreignCode:
    'A postcode from elsewhere: the map does not know its place. Give a longitude and latitude.',
  bareCode:
    'Read as a postcode of this country, although this column has others too. If this is one of those, give a longitude and latitude.',
};

/** What these texts call each kind of thing, for maps that call it otherwise. */
export const words = {
  approach: { one: 'approach', many: 'approaches' },
  initiative: { one: 'initiative', many: 'initiatives' },
  challenge: { one: 'challenge', many: 'challenges' },
  commune: { one: 'commune', many: 'communes' },
} as const;
