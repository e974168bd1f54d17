import type { Text } from './text.ts';

/** Of the rows in files of others: why one is left out, or what of it is. */
export const ROW_TEXTS = {
  csvQuote: [
    'Een aanhalingsteken staat hier alleen: het deel erachter kan verkeerd gelezen zijn. Zet er een bij, of haal het weg.',
    'Un guillemet est seul ici : ce qui le suit peut être mal lu. Ajoutez-en un, ou enlevez-le.',
    'A quotation mark stands alone here: what follows it may be read wrongly. Add one, or take it away.',
  ],
  noHeader: [
    'De namen van de kolommen lijken te ontbreken: de kolommen heten hier naar hun letter.',
    'Les noms des colonnes semblent manquer : les colonnes s’appellent ici par leur lettre.',
    'The names of the columns seem to be missing: the columns are called by their letters here.',
  ],
  aboveHeader: [
    'Wat boven de namen van de kolommen staat, is overgeslagen.',
    'Ce qui se trouve au-dessus des noms des colonnes est passé.',
    'What stands above the names of the columns was passed over.',
  ],
  footer: [
    'Totalen en regels over de tabel zelf zijn overgeslagen.',
    'Les totaux et les lignes sur le tableau lui-même sont passés.',
    'Sums and lines about the table itself were passed over.',
  ],
  surplus: [
    'Hier staan meer cellen dan er kolommen met een naam zijn. Geef de kolom een naam, of haal weg wat te veel is.',
    'Il y a ici plus de cellules que de colonnes nommées. Donnez un nom à la colonne, ou enlevez ce qui est en trop.',
    'There are more cells here than columns with a name. Name the column, or take away what is too much.',
  ],
  noTitle: [
    'Zonder titel, en zonder iets anders dat als naam kan dienen. Geef de rij een titel.',
    'Sans titre, et sans rien d’autre qui puisse servir de nom. Donnez un titre à la ligne.',
    'Without a title, and without anything else that may serve as a name. Give the row a title.',
  ],
  unplaced: [
    'De kaart weet niet waar dit is. Geef een lengte- en breedtegraad, of een Belgische gemeente of postcode.',
    'La carte ne sait pas où c’est. Donnez une longitude et une latitude, ou une commune ou un code postal belge.',
    'The map does not know where this is. Give a longitude and latitude, or a Belgian commune or postcode.',
  ],
  unknownPart: [
    'Een van de genoemde plaatsen kent de kaart niet: getoond bij de andere.',
    'La carte ne connaît pas un des lieux cités : montré aux autres.',
    'The map does not know one of the places named: shown at the others.',
  ],
  foreignCode: [
    'Een postcode van buiten België: de kaart kent er de plaats niet van. Geef een lengte- en breedtegraad.',
    'Un code postal hors de Belgique : la carte n’en connaît pas le lieu. Donnez une longitude et une latitude.',
    'A postcode from outside Belgium: the map does not know its place. Give a longitude and latitude.',
  ],
  postcodeConflict: [
    'Naam en postcode spreken elkaar tegen, en de kaart raadt niet welke klopt. Verbeter er een van.',
    'Le nom et le code postal se contredisent, et la carte ne devine pas lequel est juste. Corrigez-en un.',
    'Name and postcode contradict each other, and the map does not guess which is right. Correct one of them.',
  ],
  ambiguousPlace: [
    'Er zijn meer gemeenten met die naam (ook {hint}). Zet de postcode erbij als het een andere is.',
    'Il y a plusieurs communes de ce nom (aussi {hint}). Ajoutez le code postal si c’en est une autre.',
    'There are more communes of that name (also {hint}). Add the postcode if it is another.',
  ],
  farFromPlace: [
    'Dit punt ligt ver van de gemeente die erbij staat ({found}): het is op het punt gezet, zonder gemeente.',
    'Ce point est loin de la commune indiquée ({found}) : il est mis sur le point, sans commune.',
    'This point is far from the commune beside it ({found}): it was put on the point, without a commune.',
  ],
  bareCode: [
    'Gelezen als Belgische postcode, al staan in deze kolom ook buitenlandse. Is dit er ook een, geef dan een lengte- en breedtegraad.',
    'Lu comme code postal belge, alors que cette colonne en contient aussi d’ailleurs. Si celui-ci en est un, donnez une longitude et une latitude.',
    'Read as a Belgian postcode, although this column has others too. If this is one of those, give a longitude and latitude.',
  ],
  noNumbers: [
    'Dit is geen lengte- en breedtegraad. Schrijf graden, zoals 50,8467 en 4,3525.',
    'Ce n’est pas une longitude et une latitude. Écrivez des degrés, comme 50,8467 et 4,3525.',
    'This is no longitude and latitude. Write degrees, such as 50.8467 and 4.3525.',
  ],
  zeroZero: [
    'De coördinaten zijn 0 en 0: zo vullen programma’s een leeg veld in. Geef de echte, of een gemeente.',
    'Les coordonnées sont 0 et 0 : des programmes remplissent ainsi un champ vide. Donnez les vraies, ou une commune.',
    'The coordinates are 0 and 0: programs fill an empty field that way. Give the true ones, or a commune.',
  ],
  offEarth: [
    'Zulke graden bestaan niet: een breedtegraad gaat tot 90, een lengtegraad tot 180. Kijk naar de komma.',
    'De tels degrés n’existent pas : une latitude va jusqu’à 90, une longitude jusqu’à 180. Vérifiez la virgule.',
    'There are no such degrees: a latitude goes to 90, a longitude to 180. Look at the decimal sign.',
  ],
  metres: [
    'Dit lijken meters van een kaartprojectie (zoals Lambert 72), geen graden. Kies het coördinatenstelsel bij de kolommen.',
    'On dirait des mètres d’une projection (comme Lambert 72), pas des degrés. Choisissez le système de coordonnées avec les colonnes.',
    'These look like metres of a map projection (such as Lambert 72), not degrees. Choose the coordinate system with the columns.',
  ],
  strangeSystem: [
    'Het coördinatenstelsel {found} kent de kaart niet. Bewaar het bestand in graden (WGS 84, EPSG 4326).',
    'La carte ne connaît pas le système de coordonnées {found}. Enregistrez le fichier en degrés (WGS 84, EPSG 4326).',
    'The map does not know the coordinate system {found}. Save the file in degrees (WGS 84, EPSG 4326).',
  ],
  swappedRow: [
    'Lengte- en breedtegraad lijken hier omgewisseld, anders dan in de andere rijen. Wissel ze om in het bestand.',
    'Longitude et latitude semblent ici inversées, contrairement aux autres lignes. Échangez-les dans le fichier.',
    'Longitude and latitude seem exchanged here, unlike in the other rows. Exchange them in the file.',
  ],
  positionUnread: [
    'De coördinaten zijn niet te lezen: getoond in de gemeente die erbij staat.',
    'Les coordonnées sont illisibles : montré dans la commune indiquée.',
    'The coordinates cannot be read: shown in the commune beside them.',
  ],
  strangeGeometry: [
    'Deze vorm ({found}) kent de kaart niet. Zij toont punten, lijnen en vlakken van GeoJSON.',
    'La carte ne connaît pas cette forme ({found}). Elle montre les points, lignes et surfaces de GeoJSON.',
    'The map does not know this form ({found}). It shows points, lines and areas of GeoJSON.',
  ],
  emptyGeometry: [
    'De vorm is leeg: er staan geen coördinaten in. Teken hem opnieuw, of geef een gemeente.',
    'La forme est vide : elle n’a pas de coordonnées. Redessinez-la, ou donnez une commune.',
    'The form is empty: it has no coordinates. Draw it again, or give a commune.',
  ],
  tooManyCorners: [
    'Deze vorm heeft te veel punten: hoogstens {hint}. Vereenvoudig hem, bijvoorbeeld met mapshaper.org.',
    'Cette forme a trop de points : {hint} au plus. Simplifiez-la, par exemple avec mapshaper.org.',
    'This shape has too many points: {hint} at most. Simplify it, for example with mapshaper.org.',
  ],
  tooManyPoints: [
    'Dit staat op {found} punten; de eerste {hint} zijn getoond.',
    'Ceci se trouve à {found} points ; les {hint} premiers sont montrés.',
    'This stands at {found} points; the first {hint} are shown.',
  ],
  closed: [
    'De rand van het vlak was niet gesloten: de kaart heeft hem gesloten.',
    'Le bord de la surface n’était pas fermé : la carte l’a fermé.',
    'The edge of the area was not closed: the map closed it.',
  ],
  middleOfLine: [
    'Een lijn: de kaart toont haar midden, als benaderende plaats.',
    'Une ligne : la carte en montre le milieu, comme lieu approximatif.',
    'A line: the map shows its middle, as an approximate place.',
  ],
  onlyPoints: [
    'Punten samen met vlakken of lijnen: de kaart toont de punten.',
    'Des points avec des surfaces ou des lignes : la carte montre les points.',
    'Points together with areas or lines: the map shows the points.',
  ],
  periodUnread: [
    'Hier leest de kaart geen periode in. Het initiatief staat er, zonder jaren; wat er staat, is bewaard.',
    'La carte n’y lit pas de période. L’initiative est là, sans années ; ce qui est écrit est gardé.',
    'The map reads no period in this. The initiative is there, without years; what is written is kept.',
  ],
  periodOrder: [
    'Het einde ligt voor het begin. Het initiatief staat er, zonder jaren.',
    'La fin précède le début. L’initiative est là, sans années.',
    'The end comes before the start. The initiative is there, without years.',
  ],
  address: [
    'Dit is geen webadres. Het initiatief staat er, zonder link.',
    'Ce n’est pas une adresse web. L’initiative est là, sans lien.',
    'This is no web address. The initiative is there, without a link.',
  ],
} as const satisfies Record<string, Text>;
