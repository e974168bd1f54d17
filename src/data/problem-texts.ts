import type { Language } from '../domain/model.ts';
import type { Problem, ProblemCode } from './problems.ts';

type Texts = Readonly<Record<ProblemCode, readonly [nl: string, fr: string, en: string]>>;

/** What is wrong and how to mend it; {found} and {hint} are filled in. */
const TEXTS: Texts = {
  fileMissing: [
    'Het bestand ontbreekt of kon niet gelezen worden ({found}). Zet het terug op zijn plaats.',
    'Le fichier manque ou n’a pas pu être lu ({found}). Remettez-le à sa place.',
    'The file is missing or could not be read ({found}). Put it back in its place.',
  ],
  html: [
    'Hier staat een webpagina in plaats van gegevens. Controleer het adres van het bestand.',
    'Il y a ici une page web au lieu de données. Vérifiez l’adresse du fichier.',
    'There is a web page here instead of data. Check the address of the file.',
  ],
  encoding: [
    'Het bestand is niet in UTF-8 bewaard ({found}). Bewaar het opnieuw met codering "UTF-8".',
    'Le fichier n’est pas enregistré en UTF-8 ({found}). Enregistrez-le à nouveau en « UTF-8 ».',
    'The file is not saved as UTF-8 ({found}). Save it again with encoding "UTF-8".',
  ],
  empty: [
    'Het bestand is leeg. Haal een eerdere versie terug.',
    'Le fichier est vide. Reprenez une version précédente.',
    'The file is empty. Bring back an earlier version.',
  ],
  notJson: [
    'Het bestand is geen geldige JSON: bij {found}. {hint}',
    'Le fichier n’est pas du JSON valable : près de {found}. {hint}',
    'The file is not valid JSON: near {found}. {hint}',
  ],
  missing: [
    'Dit veld ontbreekt. Vul het in ({hint}).',
    'Ce champ manque. Remplissez-le ({hint}).',
    'This field is missing. Fill it in ({hint}).',
  ],
  type: [
    'Hier staat {found}, maar er hoort {hint} te staan. Pas de waarde aan.',
    'On trouve {found}, alors qu’il faut : {hint}. Corrigez la valeur.',
    'Found {found}, but {hint} belongs here. Change the value.',
  ],
  language: [
    'De tekst in deze taal ontbreekt of is leeg. Schrijf hem in het Nederlands, Frans en Engels.',
    'Le texte dans cette langue manque ou est vide. Écrivez-le en néerlandais, français et anglais.',
    'The text in this language is missing or empty. Write it in Dutch, French and English.',
  ],
  slug: [
    '"{found}" kan geen id zijn. Gebruik kleine letters, cijfers en koppeltekens, zoals "le-meridien".',
    '« {found} » ne peut pas être un id. Utilisez minuscules, chiffres et traits d’union, comme « le-meridien ».',
    '"{found}" cannot be an id. Use small letters, digits and hyphens, such as "le-meridien".',
  ],
  tiles: [
    '"{found}" is geen adres van kaarttegels. Schrijf een https-adres met {z}, {x} en {y}.',
    '« {found} » n’est pas une adresse de tuiles. Écrivez une adresse https avec {z}, {x} et {y}.',
    '"{found}" is not an address of map tiles. Write an https address with {z}, {x} and {y}.',
  ],
  digits: [
    '"{found}" moet uit cijfers bestaan: een postcode uit vier, zoals "9000", een NIS-code uit vijf, zoals "44021".',
    '« {found} » doit se composer de chiffres : quatre pour un code postal, comme « 9000 », cinq pour un code INS, comme « 44021 ».',
    '"{found}" must be made of digits: four for a postcode, such as "9000", five for a NIS code, such as "44021".',
  ],
  number: [
    'Het getal {found} past hier niet. Verwacht: {hint}.',
    'Le nombre {found} ne convient pas ici. Attendu : {hint}.',
    'The number {found} does not fit here. Expected: {hint}.',
  ],
  choice: [
    '{found} bestaat hier niet. Kies een van: {hint}.',
    '{found} n’existe pas ici. Choisissez parmi : {hint}.',
    '{found} does not exist here. Choose one of: {hint}.',
  ],
  'period.syntax': [
    '"{found}" is geen periode. Schrijf bijvoorbeeld "2018/2021", "2021/.." (sinds 2021), "2024-07/.." of null (onbekend).',
    '« {found} » n’est pas une période. Écrivez par exemple "2018/2021", "2021/.." (depuis 2021), "2024-07/.." ou null (inconnue).',
    '"{found}" is not a period. Write for example "2018/2021", "2021/.." (since 2021), "2024-07/.." or null (unknown).',
  ],
  'period.month': [
    'In "{found}" bestaat de maand niet. Schrijf 01 tot 12, zoals "2024-07" voor juli 2024, of 21 tot 24 voor een seizoen.',
    'Dans « {found} », le mois n’existe pas. Écrivez de 01 à 12, comme "2024-07" pour juillet 2024, ou de 21 à 24 pour une saison.',
    'In "{found}" there is no such month. Write 01 to 12, such as "2024-07" for July 2024, or 21 to 24 for a season.',
  ],
  'period.day': [
    'In "{found}" heeft die maand zo’n dag niet. Verbeter de dag, of laat hem weg: "2024-07".',
    'Dans « {found} », ce mois n’a pas ce jour. Corrigez le jour, ou omettez-le : "2024-07".',
    'In "{found}" that month has no such day. Correct the day, or leave it out: "2024-07".',
  ],
  'period.order': [
    'De periode "{found}" eindigt voor ze begint. Wissel begin en einde om, of verbeter het jaartal.',
    'La période « {found} » finit avant de commencer. Échangez début et fin, ou corrigez l’année.',
    'The period "{found}" ends before it starts. Swap start and end, or correct the year.',
  ],
  'period.blank': [
    'De periode "{found}" noemt geen enkele datum. Schrijf null als de periode onbekend is, of "/.." als enkel bekend is dat het nog loopt.',
    'La période « {found} » ne donne aucune date. Écrivez null si la période est inconnue, ou "/.." si l’on sait seulement que c’est en cours.',
    'The period "{found}" names no date at all. Write null where the period is unknown, or "/.." where all that is known is that it still runs.',
  ],
  'period.mark': [
    'In "{found}" staat een teken (~ ? %) op een plek die de kaart niet kent. Zet het achter de hele datum: "2015~" (ongeveer), "2015-06?" (onzeker).',
    'Dans « {found} », un signe (~ ? %) est à une place que la carte ne connaît pas. Mettez-le après la date entière : "2015~" (environ), "2015-06?" (incertain).',
    'In "{found}" a mark (~ ? %) stands where the map does not know it. Put it behind the whole date: "2015~" (about), "2015-06?" (uncertain).',
  ],
  'period.mixed': [
    'In "{found}" staan X’en waar de kaart ze niet kent. Schrijf "201X" (een decennium), "20XX" (een eeuw), "2015-XX" of "2015-06-XX".',
    'Dans « {found} », il y a des X là où la carte ne les connaît pas. Écrivez "201X" (une décennie), "20XX" (un siècle), "2015-XX" ou "2015-06-XX".',
    'In "{found}" there are Xs where the map does not know them. Write "201X" (a decade), "20XX" (a century), "2015-XX" or "2015-06-XX".',
  ],
  'period.quarter': [
    'De kaart kent in "{found}" enkel de seizoenen 21 (lente), 22 (zomer), 23 (herfst) en 24 (winter). Schrijf een kwartaal of semester in maanden: "2024-01/2024-03".',
    'Dans « {found} », la carte ne connaît que les saisons 21 (printemps), 22 (été), 23 (automne) et 24 (hiver). Écrivez un trimestre ou un semestre en mois : "2024-01/2024-03".',
    'In "{found}" the map knows only the seasons 21 (spring), 22 (summer), 23 (autumn) and 24 (winter). Write a quarter or half-year in months: "2024-01/2024-03".',
  ],
  'period.set': [
    'Een lijst of keuze van data zoals "{found}" toont de kaart niet. Schrijf één periode van begin tot einde: "2018/2021".',
    'La carte ne montre pas de liste ou de choix de dates comme « {found} ». Écrivez une seule période, du début à la fin : "2018/2021".',
    'The map does not show a list or a choice of dates such as "{found}". Write one period from start to end: "2018/2021".',
  ],
  'period.time': [
    'Een uur hoort niet in een periode: "{found}". Schrijf enkel de datum: "2015-06-30".',
    'Une heure n’a pas sa place dans une période : « {found} ». Écrivez seulement la date : "2015-06-30".',
    'A time of day does not belong in a period: "{found}". Write the date alone: "2015-06-30".',
  ],
  'period.year': [
    'Het jaartal in "{found}" kent de kaart niet. Schrijf een jaartal van vier cijfers: "2015".',
    'La carte ne connaît pas l’année dans « {found} ». Écrivez une année de quatre chiffres : "2015".',
    'The map does not know the year in "{found}". Write a year of four digits: "2015".',
  ],
  unknownId: [
    'De id "{found}" bestaat niet. {hint}',
    'L’id « {found} » n’existe pas. {hint}',
    'The id "{found}" does not exist. {hint}',
  ],
  duplicate: [
    'De id "{found}" staat er al een keer ({hint}). Geef een van beide een andere id.',
    'L’id « {found} » existe déjà ({hint}). Donnez un autre id à l’un des deux.',
    'The id "{found}" is there already ({hint}). Give one of them another id.',
  ],
  noGeometry: [
    'Deze plaats heeft geen punt. Vul bij geometry een punt in: [lengtegraad, breedtegraad].',
    'Ce lieu n’a pas de point. Indiquez un point dans geometry : [longitude, latitude].',
    'This place has no point. Give geometry a point: [longitude, latitude].',
  ],
  swapped: [
    'De coördinaten {found} zijn omgewisseld: eerst de lengtegraad, dan de breedtegraad. Schrijf {hint}.',
    'Les coordonnées {found} sont inversées : d’abord la longitude, puis la latitude. Écrivez {hint}.',
    'The coordinates {found} are swapped: first longitude, then latitude. Write {hint}.',
  ],
  outside: [
    'Het punt {found} ligt niet in België. Controleer de lengte- en breedtegraad.',
    'Le point {found} n’est pas en Belgique. Vérifiez la longitude et la latitude.',
    'The point {found} is not in Belgium. Check the longitude and latitude.',
  ],
  outsideRegion: [
    'Het punt {found} ligt buiten de omtrek van het gewest {hint}. Verplaats het, of verbeter de gemeente.',
    'Le point {found} se trouve hors du contour de la région {hint}. Déplacez-le, ou corrigez la commune.',
    'The point {found} lies outside the outline of region {hint}. Move it, or correct the commune.',
  ],
  noOutline: [
    'Dit gewest heeft geen omtrek. Voeg er een toe in outlines.geojson, met id "{found}".',
    'Cette région n’a pas de contour. Ajoutez-en un dans outlines.geojson, avec l’id « {found} ».',
    'This region has no outline. Add one to outlines.geojson, with id "{found}".',
  ],
  crossing: [
    'De omtrek kruist zichzelf bij {found}. Teken hem opnieuw, met de punten in volgorde rondom.',
    'Le contour se croise en {found}. Redessinez-le, les points dans l’ordre du tour.',
    'The outline crosses itself at {found}. Draw it again, with the points in order around it.',
  ],
  unclosed: [
    'De omtrek is niet gesloten. Herhaal het eerste punt {found} aan het einde.',
    'Le contour n’est pas fermé. Répétez le premier point {found} à la fin.',
    'The outline is not closed. Repeat the first point {found} at the end.',
  ],
  selfLink: [
    'Deze fiche verwijst naar zichzelf. Verwijder het verband of kies een andere fiche.',
    'Cette fiche renvoie à elle-même. Supprimez le lien ou choisissez une autre fiche.',
    'This fiche refers to itself. Remove the link or choose another fiche.',
  ],
  url: [
    '"{found}" is geen webadres. Begin met https:// of http://, of schrijf null als de gids geen adres geeft.',
    '« {found} » n’est pas une adresse web. Commencez par https:// ou http://, ou écrivez null si le guide n’en donne pas.',
    '"{found}" is not a web address. Start with https:// or http://, or write null where the guide gives none.',
  ],
  reason: [
    'Een eigen lezing ("editorial") heeft een reden nodig. Voeg "reason" toe met nl, fr en en.',
    'Une lecture à nous (« editorial ») demande une raison. Ajoutez "reason" avec nl, fr et en.',
    'A reading of our own ("editorial") needs a reason. Add "reason" with nl, fr and en.',
  ],
  footnote: [
    'Een verband uit een voetnoot heeft het nummer ervan nodig. Voeg "footnote" toe, bijvoorbeeld 1.',
    'Un lien tiré d’une note demande son numéro. Ajoutez "footnote", par exemple 1.',
    'A link from a footnote needs its number. Add "footnote", for example 1.',
  ],
  footnoteLink: [
    'Geen verband met voetnoot {found} op fiche "{hint}". Voeg het daar toe bij "links", of kies een ander soort verband.',
    'Aucun lien avec la note {found} sur la fiche « {hint} ». Ajoutez-le là dans "links", ou choisissez un autre type de lien.',
    'There is no link with footnote {found} on fiche "{hint}". Add it there under "links", or choose another basis.',
  ],
  noApproach: [
    'Elk initiatief put uit minstens één werkwijze. Voeg er een toe bij "drawsOn".',
    'Chaque initiative s’inspire d’au moins une démarche. Ajoutez-en une dans "drawsOn".',
    'Every initiative draws on at least one approach. Add one under "drawsOn".',
  ],
  length: [
    'Deze samenvatting telt {found} woorden. Schrijf er 40 tot 120.',
    'Ce résumé compte {found} mots. Écrivez-en de 40 à 120.',
    'This summary has {found} words. Write 40 to 120.',
  ],
  view: [
    'Dit is geen adres van een beeld van deze kaart. Open het beeld en voeg het opnieuw toe.',
    'Ce n’est pas l’adresse d’une vue de cette carte. Ouvrez la vue et ajoutez-la à nouveau.',
    'This is no address of a view of this map. Open the view and add it again.',
  ],
  tooLong: [
    'Deze tekst is te lang: hoogstens {hint} tekens. Maak hem korter.',
    'Ce texte est trop long : {hint} signes au plus. Raccourcissez-le.',
    'This text is too long: {hint} characters at most. Make it shorter.',
  ],
  tooMany: [
    'Dit verhaal telt {found} stappen; de eerste {hint} zijn bewaard. Splits het op.',
    'Ce récit compte {found} étapes ; les {hint} premières sont gardées. Divisez-le.',
    'This story has {found} steps; the first {hint} are kept. Split it up.',
  ],
  damaged: [
    'Deze link is niet volledig of beschadigd. Vraag hem opnieuw, of vraag het bestand.',
    'Ce lien est incomplet ou abîmé. Redemandez-le, ou demandez le fichier.',
    'This link is incomplete or damaged. Ask for it again, or for the file.',
  ],
  tooLarge: [
    'Dit bestand is te groot ({found}): hoogstens {hint}. Splits het, of laat weg wat de kaart niet nodig heeft.',
    'Ce fichier est trop grand ({found}) : {hint} au plus. Divisez-le, ou enlevez ce dont la carte n’a pas besoin.',
    'This file is too large ({found}): {hint} at most. Split it, or leave out what the map does not need.',
  ],
  notFetched: [
    'Dit adres gaf niets ({found}). Misschien bestaat het niet meer, of laat {hint} andere sites niet lezen (CORS). Bewaar het bestand op je toestel en open het daar.',
    'Cette adresse n’a rien donné ({found}). Elle n’existe peut-être plus, ou {hint} n’autorise pas d’autres sites à lire (CORS). Enregistrez le fichier sur votre appareil et ouvrez-le là.',
    'This address gave nothing ({found}). It may be gone, or {hint} does not let other sites read (CORS). Save the file on your device and open it there.',
  ],
  tooManyRows: [
    'Dit bestand telt {found} initiatieven; de eerste {hint} worden getoond. Splits het op.',
    'Ce fichier compte {found} initiatives ; les {hint} premières sont montrées. Divisez-le.',
    'This file has {found} initiatives; the first {hint} are shown. Split it up.',
  ],
  tooManyCorners: [
    'Deze vorm heeft te veel punten: hoogstens {hint}. Vereenvoudig hem, bijvoorbeeld met mapshaper.org.',
    'Cette forme a trop de points : {hint} au plus. Simplifiez-la, par exemple avec mapshaper.org.',
    'This shape has too many points: {hint} at most. Simplify it, for example with mapshaper.org.',
  ],
  noTable: [
    'Hier staan geen initiatieven in die de kaart kan lezen. Geef een GeoJSON-bestand (FeatureCollection), of een tabel (CSV) met namen van kolommen op de eerste regel.',
    'La carte n’y trouve pas d’initiatives. Donnez un fichier GeoJSON (FeatureCollection), ou un tableau (CSV) avec les noms des colonnes sur la première ligne.',
    'The map finds no initiatives in it. Give a GeoJSON file (FeatureCollection), or a table (CSV) with the names of the columns on the first line.',
  ],
  csvRow: [
    'Deze regel van de tabel klopt niet: {found}. Controleer de aanhalingstekens en het aantal kolommen.',
    'Cette ligne du tableau est incorrecte : {found}. Vérifiez les guillemets et le nombre de colonnes.',
    'This line of the table is not right: {found}. Check the quotation marks and the number of columns.',
  ],
  unplaced: [
    'Waar dit is, is niet bekend: "{found}". Geef een lengte- en breedtegraad, of een gemeente of postcode die de kaart kent.',
    'On ne sait pas où c’est : « {found} ». Donnez une longitude et une latitude, ou une commune ou un code postal que la carte connaît.',
    'Where this is is not known: "{found}". Give a longitude and latitude, or a commune or postcode that the map knows.',
  ],
  sentence: [
    'Deze zin telt {found} tekens. Op een dia passen er hoogstens 100: maak hem korter.',
    'Cette phrase compte {found} signes. Une diapositive en accepte 100 au plus : raccourcissez-la.',
    'This sentence has {found} characters. A slide takes 100 at most: make it shorter.',
  ],
  unused: [
    'Niets verwijst naar "{found}". Verwijder het als het niet meer nodig is.',
    'Rien ne renvoie à « {found} ». Supprimez-le s’il n’est plus utile.',
    'Nothing refers to "{found}". Remove it if it is no longer needed.',
  ],
  unknownField: [
    'Het veld {found} kent de kaart niet. Controleer de spelling of verwijder het.',
    'La carte ne connaît pas le champ {found}. Vérifiez l’orthographe ou supprimez-le.',
    'The map does not know the field {found}. Check the spelling or remove it.',
  ],
};

const WORDS = {
  nl: { line: 'regel', warning: 'Let op' },
  fr: { line: 'ligne', warning: 'Attention' },
  en: { line: 'line', warning: 'Note' },
} as const;
const COLUMN: Record<Language, 0 | 1 | 2> = { nl: 0, fr: 1, en: 2 };

/** A problem as one text for an editor: where it stands, what was found, how to mend it. */
export function formatProblem(problem: Problem, language: Language): string {
  const { file, line, feature, field, found, hint, severity } = problem;
  const words = WORDS[language];
  const where = [
    line === null ? file : `${file}, ${words.line} ${line}`,
    ...(feature === null ? [] : [feature]),
    ...(field === null ? [] : [field]),
  ].join(' › ');
  const what = TEXTS[problem.code][COLUMN[language]]
    .replaceAll('{found}', () => found)
    .replaceAll('{hint}', () => hint);
  return `${severity === 'warning' ? `${words.warning}: ` : ''}${where}: ${what}`;
}
