import type { Problems, ProblemWords } from '../messages.ts';

/** What can be wrong with data and how to mend it; {found} and {hint} are filled in. */
export const problems: Problems = {
  fileMissing: 'The file is missing or could not be read ({found}). Put it back in its place.',
  html: 'There is a web page here instead of data. Check the address of the file.',
  encoding: 'The file is not saved as UTF-8 ({found}). Save it again with encoding "UTF-8".',
  empty: 'The file is empty. Bring back an earlier version.',
  notJson: 'The file is not valid JSON: near {found}. {hint}',
  missing: 'This field is missing. Fill it in ({hint}).',
  type: 'Found {found}, but {hint} belongs here. Change the value.',
  language: 'The text in this language is missing or empty. Write it in each language of the map.',
  slug: '"{found}" cannot be an id. Use small letters, digits and hyphens, such as "le-meridien".',
  webPage:
    '"{found}" is not the address of a page. Write an https address, such as https://codeberg.org/name/map.',
  branch: '"{found}" cannot be the name of a branch. Write one such as main.',
  olderContract:
    'These data are from before contract {hint}: they are read, but do not say yet what map they are of. Add map.json, as docs/data-contract.md says; a later version will ask for it.',
  laterContract:
    'These data are of contract {found}; this version of the map knows them up to {hint}. Take a newer version of the software.',
  country: '"{found}" is no code of a country. Write two capitals, such as "BE".',
  otherMap: 'This file is of another map, "{found}". Open it there.',
  colourFaint:
    'The colour {found} is too faint for a sign on paper ({hint} : 1, at least 3 : 1). Choose a darker one.',
  colourAlike:
    'The colour {found} is the same as that of {hint} to people who see colours otherwise. Choose another colour, or another sign.',
  message: 'This text cannot be filled in ({hint}). What is filled in stands in braces: {count}.',
  tiles: '"{found}" is not an address of map tiles. Write an https address with {z}, {x} and {y}.',
  digits:
    '"{found}" must be made of digits: four for a postcode, such as "9000", five for a NIS code, such as "44021".',
  number: 'The number {found} does not fit here. Expected: {hint}.',
  choice: '{found} does not exist here. Choose one of: {hint}.',
  'period.syntax':
    '"{found}" is not a period. Write for example "2018/2021", "2021/.." (since 2021), "2024-07/.." or null (unknown).',
  'period.month':
    'In "{found}" there is no such month. Write 01 to 12, such as "2024-07" for July 2024, or 21 to 24 for a season.',
  'period.day':
    'In "{found}" that month has no such day. Correct the day, or leave it out: "2024-07".',
  'period.order':
    'The period "{found}" ends before it starts. Swap start and end, or correct the year.',
  'period.blank':
    'The period "{found}" names no date at all. Write null where the period is unknown, or "/.." where all that is known is that it still runs.',
  'period.mark':
    'In "{found}" a mark (~ ? %) stands where the map does not know it. Put it behind the whole date: "2015~" (about), "2015-06?" (uncertain).',
  'period.mixed':
    'In "{found}" there are Xs where the map does not know them. Write "201X" (a decade), "20XX" (a century), "2015-XX" or "2015-06-XX".',
  'period.quarter':
    'In "{found}" the map knows only the seasons 21 (spring), 22 (summer), 23 (autumn) and 24 (winter). Write a quarter or half-year in months: "2024-01/2024-03".',
  'period.set':
    'The map does not show a list or a choice of dates such as "{found}". Write one period from start to end: "2018/2021".',
  'period.time':
    'A time of day does not belong in a period: "{found}". Write the date alone: "2015-06-30".',
  'period.year':
    'The map does not know the year in "{found}". Write a year of four digits: "2015".',
  unknownId: 'The id "{found}" does not exist. {hint}',
  duplicate: 'The id "{found}" is there already ({hint}). Give one of them another id.',
  noGeometry: 'This place has no point. Give geometry a point: [longitude, latitude].',
  swapped: 'The coordinates {found} are swapped: first longitude, then latitude. Write {hint}.',
  outside: 'The point {found} is not in Belgium. Check the longitude and latitude.',
  outsideRegion:
    'The point {found} lies outside the outline of region {hint}. Move it, or correct the commune.',
  noOutline: 'This region has no outline. Add one to outlines.geojson, with id "{found}".',
  crossing:
    'The outline crosses itself at {found}. Draw it again, with the points in order around it.',
  unclosed: 'The outline is not closed. Repeat the first point {found} at the end.',
  selfLink: 'This fiche refers to itself. Remove the link or choose another fiche.',
  url: '"{found}" is not a web address. Start with https:// or http://, or write null where the guide gives none.',
  reason: 'A reading of our own ("editorial") needs a reason. Add "reason" with nl, fr and en.',
  footnote: 'A link from a footnote needs its number. Add "footnote", for example 1.',
  footnoteLink:
    'There is no link with footnote {found} on fiche "{hint}". Add it there under "links", or choose another basis.',
  noApproach: 'Every initiative draws on at least one approach. Add one under "drawsOn".',
  length: 'This summary has {found} words. Write 40 to 120.',
  view: 'This is no address of a view of this map. Open the view and add it again.',
  tooLong: 'This text is too long: {hint} characters at most. Make it shorter.',
  tooMany: 'This story has {found} steps; the first {hint} are kept. Split it up.',
  damaged: 'This link is incomplete or damaged. Ask for it again, or for the file.',
  sentence: 'This sentence has {found} characters. A slide takes 100 at most: make it shorter.',
  unused: 'Nothing refers to "{found}". Remove it if it is no longer needed.',
  tooLarge:
    'This file is too large ({found}): {hint} at most. Split it, or leave out what the map does not need.',
  notFetched:
    'This address gave nothing ({found}). It may be gone, or {hint} does not let other sites read (CORS). Save the file on your device and open it there.',
  tooManyRows: 'This file has {found} initiatives; the first {hint} are shown. Split it up.',
  noTable:
    'There are no initiatives in this file: no rows below the names of the columns, or an empty list. See whether it is the right file or sheet.',
  noColumns:
    'This file says where something is, but not what: no title, no property at all. Give each thing at least a name, and open it again.',
  emptyFile:
    'This file is empty. Save it again in the program that it comes from, or choose another.',
  unreadable:
    'This file is damaged or not complete: the map cannot get into it. Open it in its own program, save it again as CSV, Excel (.xlsx) or GeoJSON, and try once more.',
  brokenJson:
    'The JSON is wrong or cut off here, near “{found}”. What stands before it is read. Ask for the file, or save it, again.',
  decodedTwice:
    'Letters with accents are broken in this file (“Ã©” for “é”): somebody saved it in a wrong encoding. The map shows what is there; ask for the original file.',
  remoteLayer:
    'A layer fetches its data elsewhere, from {found}: they are not in this file. Open that address, save what it gives, and open it here.',
  uncomputed:
    'A formula was never computed, or gives an error (#N/A): the cell is left blank. Open the file in Excel, mend the cell and save.',
  'kind.oldExcel':
    'This is an Excel file of an old kind (.xls, .xlsb). Open it in Excel or LibreOffice and save it as .xlsx or CSV.',
  'kind.word':
    'This is a text (Word or LibreOffice), not a table. Copy the table from it into a spreadsheet and save that as .xlsx or CSV.',
  'kind.slides':
    'These are slides. The map reads tables and maps: save the data as .xlsx, CSV or GeoJSON.',
  'kind.pdf':
    'This is a PDF: made to be read, not taken over. Ask who made it for the table itself (.xlsx or CSV).',
  'kind.picture':
    'This is a photo or picture, not data. Choose the table or the map itself (.xlsx, CSV, GeoJSON, KML).',
  'kind.sound':
    'This is sound or film, not data. Choose a table or a map (.xlsx, CSV, GeoJSON, KML).',
  'kind.database':
    'This is a database (such as GeoPackage or Parquet). Open it in QGIS and save the layer as GeoJSON or CSV.',
  'kind.shapePart':
    'This is one part of a shapefile. Put the .shp, .dbf and .prj together in a zip, and open that.',
  'kind.archive':
    'There is nothing in this archive that the map can read. Unpack it, and open the table or map in it.',
  'kind.xml':
    'This is XML of a kind that the map does not know: of XML it reads KML and GPX. Save the data as KML, GeoJSON or CSV.',
  'kind.bytes':
    'This file is no text, and of no kind that the map knows. Save the data as .xlsx, CSV, GeoJSON or KML.',
  csvQuote:
    'A quotation mark stands alone here: what follows it may be read wrongly. Add one, or take it away.',
  noHeader:
    'The names of the columns seem to be missing: the columns are called by their letters here.',
  aboveHeader: 'What stands above the names of the columns was passed over.',
  footer: 'Sums and lines about the table itself were passed over.',
  surplus:
    'There are more cells here than columns with a name. Name the column, or take away what is too much.',
  noTitle:
    'Without a title, and without anything else that may serve as a name. Give the row a title.',
  unplaced:
    'The map does not know where this is. Give a longitude and latitude, or a Belgian commune or postcode.',
  unknownPart: 'The map does not know one of the places named: shown at the others.',
  foreignCode:
    'A postcode from outside Belgium: the map does not know its place. Give a longitude and latitude.',
  postcodeConflict:
    'Name and postcode contradict each other, and the map does not guess which is right. Correct one of them.',
  ambiguousPlace:
    'There are more communes of that name (also {hint}). Add the postcode if it is another.',
  farFromPlace:
    'This point is far from the commune beside it ({found}): it was put on the point, without a commune.',
  bareCode:
    'Read as a Belgian postcode, although this column has others too. If this is one of those, give a longitude and latitude.',
  noNumbers: 'This is no longitude and latitude. Write degrees, such as 50.8467 and 4.3525.',
  zeroZero:
    'The coordinates are 0 and 0: programs fill an empty field that way. Give the true ones, or a commune.',
  offEarth:
    'There are no such degrees: a latitude goes to 90, a longitude to 180. Look at the decimal sign.',
  metres:
    'These look like metres of a map projection (such as Lambert 72), not degrees. Choose the coordinate system with the columns.',
  strangeSystem:
    'The map does not know the coordinate system {found}. Save the file in degrees (WGS 84, EPSG 4326).',
  swappedRow:
    'Longitude and latitude seem exchanged here, unlike in the other rows. Exchange them in the file.',
  positionUnread: 'The coordinates cannot be read: shown in the commune beside them.',
  strangeGeometry:
    'The map does not know this form ({found}). It shows points, lines and areas of GeoJSON.',
  emptyGeometry: 'The form is empty: it has no coordinates. Draw it again, or give a commune.',
  tooManyCorners:
    'This shape has too many points: {hint} at most. Simplify it, for example with mapshaper.org.',
  tooManyPoints: 'This stands at {found} points; the first {hint} are shown.',
  closed: 'The edge of the area was not closed: the map closed it.',
  middleOfLine: 'A line: the map shows its middle, as an approximate place.',
  onlyPoints: 'Points together with areas or lines: the map shows the points.',
  periodUnread:
    'The map reads no period in this. The initiative is there, without years; what is written is kept.',
  periodOrder: 'The end comes before the start. The initiative is there, without years.',
  address: 'This is no web address. The initiative is there, without a link.',
  notPatch:
    'This is no file of changes to this map. Save the changes again from the editors’ desk.',
  renamed: 'An id does not change: found "{found}". Make a new fiche and remove the old one.',
  'stale.gone': 'This was removed in the meantime. Drop this change, or add it as new.',
  'stale.taken': 'The id "{found}" has been taken in the meantime. Give the new one another id.',
  'stale.changed':
    'This was changed by somebody else in the meantime. Open the file at the editors’ desk, see what stands there now, and save the change again.',
  longSentence:
    'This sentence has {found} words ("{hint}"): readers lose the thread. Make two of it.',
  uneven:
    'The three languages differ much in length ({found} words). See whether this one says as much.',
  foreignShort: '"{found}" is the abbreviation of the other language. Here it is {hint}.',
  otherwise:
    'The Dutch says "{found}"; here the glossary has: {hint}. Use one of these words, or add to the glossary.',
  spelling:
    'Found "{found}" here, and "{hint}" among the organisations and places in this language. Spell the name the same everywhere.',
  unknownField: 'The map does not know the field {found}. Check the spelling or remove it.',
  email: '"{found}" is no e-mail address. Write it as "name@example.be".',
  phone:
    '"{found}" is no telephone number. Write it with + and the code of the country, without spaces: "+3225123456".',
  date: '"{found}" is no day or month. Write "2026-11-30" or "2026-11".',
  openingHours:
    '"{found}" are no opening hours as OpenStreetMap writes them. Write for example "Mo-Fr 09:00-12:00; PH off".',
  openingForm: 'OpenStreetMap writes "{found}" as "{hint}". Take that over.',
  alt: 'Say in this language what is to be seen, for those who do not see the picture.',
  pictureFile:
    '"{found}" cannot be the file of a picture. Use small letters, digits and hyphens, and .jpg, .png or .webp: "garden-2024.jpg".',
  pictureData: 'This is no picture. Drop it at the editors’ desk again.',
  pictureMissing: 'The picture "{found}" is not in data/pictures. Put it there, or mend the name.',
  pictureUnread: '"{found}" is no picture that can be read. Save it again as JPEG, PNG or WebP.',
  pictureSmall: 'This picture is too small ({found}): at least {hint} pixels. Take a larger one.',
  pictureTold:
    '"{found}" still keeps data of the camera, perhaps of the place too. Drop the picture at the editors’ desk: it takes them out.',
  pictureInline:
    'The picture stands here in full, among the data. Take it over with npm run data:apply: then it becomes a file in data/pictures.',
  pictureUnused: 'Nothing shows the picture "{found}". Remove it if it is not needed any more.',
  tooManyItems: 'There are too many here: at most {hint}. Take some out.',
  pictureTaken:
    'There is another picture "{found}" in data/pictures already. Drop the picture at the editors’ desk again: it gets a name of its own.',
};

/** What stands around such a text: where it is, how bad, and the columns of a table of rows that were left out. */
export const problemWords: ProblemWords = {
  line: 'line',
  warning: 'Note',
  row: 'Row',
  whyLeftOut: 'Why left out',
};
