import type { Language } from '../../domain/model.ts';
import type { Problem, ProblemCode } from './problems.ts';
import { FILE_TEXTS } from './texts/file-texts.ts';
import { ROW_TEXTS } from './texts/row-texts.ts';
import { WORDING_TEXTS } from './texts/wording-texts.ts';
import { PATCH_TEXTS } from './texts/patch-texts.ts';
import { PERIOD_TEXTS } from './texts/period-texts.ts';
import type { Text } from './texts/text.ts';

type Texts = Readonly<Record<ProblemCode, Text>>;

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
  ...PERIOD_TEXTS,
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
    '"{found}" is geen webadres. Begin met https:// of http://, of schrijf null als de bundel geen adres geeft.',
    '« {found} » n’est pas une adresse web. Commencez par https:// ou http://, ou écrivez null si le recueil n’en donne pas.',
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
  ...FILE_TEXTS,
  ...ROW_TEXTS,
  ...PATCH_TEXTS,
  ...WORDING_TEXTS,
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

/** What is wrong and how to mend it, without where it stands. */
export function sayProblem({ code, found, hint }: Problem, language: Language): string {
  return TEXTS[code][COLUMN[language]]
    .replaceAll('{found}', () => found)
    .replaceAll('{hint}', () => hint);
}

/** A problem as one text for an editor: where it stands, what was found, how to mend it. */
export function formatProblem(problem: Problem, language: Language): string {
  const { file, line, feature, field, severity } = problem;
  const words = WORDS[language];
  const where = [
    line === null ? file : `${file}, ${words.line} ${line}`,
    ...(feature === null ? [] : [feature]),
    ...(field === null ? [] : [field]),
  ].join(' › ');
  const what = sayProblem(problem, language);
  return `${severity === 'warning' ? `${words.warning}: ` : ''}${where}: ${what}`;
}
