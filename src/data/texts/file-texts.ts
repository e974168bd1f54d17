import type { Text } from './text.ts';

/** Of the files of others. */
export const FILE_TEXTS = {
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
} as const satisfies Record<string, Text>;
