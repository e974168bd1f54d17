import type { Text } from './text.ts';

/** Of the files of others: what they are, and what of them cannot be read. */
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
  noTable: [
    'In dit bestand staan geen initiatieven: geen rijen onder de namen van de kolommen, of een lege lijst. Kijk of het het juiste bestand of blad is.',
    'Ce fichier ne contient pas d’initiatives : aucune ligne sous les noms des colonnes, ou une liste vide. Vérifiez si c’est le bon fichier ou la bonne feuille.',
    'There are no initiatives in this file: no rows below the names of the columns, or an empty list. See whether it is the right file or sheet.',
  ],
  noColumns: [
    'Dit bestand zegt waar iets is, maar niet wat: geen enkele titel of ander kenmerk. Geef elk ding minstens een naam, en open het opnieuw.',
    'Ce fichier dit où se trouve quelque chose, mais pas quoi : aucun titre, aucun attribut. Donnez au moins un nom à chaque chose, puis rouvrez-le.',
    'This file says where something is, but not what: no title, no property at all. Give each thing at least a name, and open it again.',
  ],
  emptyFile: [
    'Dit bestand is leeg. Bewaar het opnieuw in het programma waar het vandaan komt, of kies een ander.',
    'Ce fichier est vide. Enregistrez-le à nouveau dans le programme d’où il vient, ou choisissez-en un autre.',
    'This file is empty. Save it again in the program that it comes from, or choose another.',
  ],
  unreadable: [
    'Dit bestand is beschadigd of niet volledig: de kaart geraakt er niet in. Open het in zijn eigen programma, bewaar het opnieuw als CSV, Excel (.xlsx) of GeoJSON, en probeer nog eens.',
    'Ce fichier est abîmé ou incomplet : la carte n’arrive pas à l’ouvrir. Ouvrez-le dans son propre programme, enregistrez-le à nouveau en CSV, Excel (.xlsx) ou GeoJSON, et réessayez.',
    'This file is damaged or not complete: the map cannot get into it. Open it in its own program, save it again as CSV, Excel (.xlsx) or GeoJSON, and try once more.',
  ],
  brokenJson: [
    'De JSON is hier fout of afgebroken, bij “{found}”. Wat ervoor staat, is gelezen. Vraag of bewaar het bestand opnieuw.',
    'Le JSON est ici fautif ou coupé, près de « {found} ». Ce qui précède est lu. Demandez ou enregistrez le fichier à nouveau.',
    'The JSON is wrong or cut off here, near “{found}”. What stands before it is read. Ask for the file, or save it, again.',
  ],
  decodedTwice: [
    'Letters met accenten staan fout in dit bestand (“Ã©” in plaats van “é”): iemand bewaarde het in een verkeerde codering. De kaart toont wat er staat; vraag het oorspronkelijke bestand.',
    'Les lettres accentuées sont abîmées dans ce fichier (« Ã© » au lieu de « é ») : quelqu’un l’a enregistré dans un mauvais encodage. La carte montre ce qui y est ; demandez le fichier d’origine.',
    'Letters with accents are broken in this file (“Ã©” for “é”): somebody saved it in a wrong encoding. The map shows what is there; ask for the original file.',
  ],
  remoteLayer: [
    'Een laag haalt haar gegevens elders, op {found}: die staan niet in dit bestand. Open dat adres, bewaar wat het geeft, en open het hier.',
    'Une couche va chercher ses données ailleurs, à {found} : elles ne sont pas dans ce fichier. Ouvrez cette adresse, enregistrez ce qu’elle donne, et ouvrez-le ici.',
    'A layer fetches its data elsewhere, from {found}: they are not in this file. Open that address, save what it gives, and open it here.',
  ],
  uncomputed: [
    'Een formule is nooit berekend, of geeft een fout (#N/A): de cel is leeg gelaten. Open het bestand in Excel, verbeter de cel en bewaar.',
    'Une formule n’a jamais été calculée, ou donne une erreur (#N/A) : la cellule est laissée vide. Ouvrez le fichier dans Excel, corrigez la cellule et enregistrez.',
    'A formula was never computed, or gives an error (#N/A): the cell is left blank. Open the file in Excel, mend the cell and save.',
  ],
  'kind.oldExcel': [
    'Dit is een Excel-bestand van de oude soort (.xls, .xlsb). Open het in Excel of LibreOffice en bewaar het als .xlsx of CSV.',
    'C’est un fichier Excel d’un ancien type (.xls, .xlsb). Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou CSV.',
    'This is an Excel file of an old kind (.xls, .xlsb). Open it in Excel or LibreOffice and save it as .xlsx or CSV.',
  ],
  'kind.word': [
    'Dit is een tekst (Word of LibreOffice), geen tabel. Kopieer de tabel eruit naar een rekenblad en bewaar dat als .xlsx of CSV.',
    'C’est un texte (Word ou LibreOffice), pas un tableau. Copiez-en le tableau dans un tableur et enregistrez-le en .xlsx ou CSV.',
    'This is a text (Word or LibreOffice), not a table. Copy the table from it into a spreadsheet and save that as .xlsx or CSV.',
  ],
  'kind.slides': [
    'Dit is een presentatie. De kaart leest tabellen en kaarten: bewaar de gegevens als .xlsx, CSV of GeoJSON.',
    'C’est une présentation. La carte lit des tableaux et des cartes : enregistrez les données en .xlsx, CSV ou GeoJSON.',
    'These are slides. The map reads tables and maps: save the data as .xlsx, CSV or GeoJSON.',
  ],
  'kind.pdf': [
    'Dit is een pdf: om te lezen, niet om over te nemen. Vraag aan wie hem maakte de tabel zelf (.xlsx of CSV).',
    'C’est un PDF : fait pour être lu, pas repris. Demandez à son auteur le tableau lui-même (.xlsx ou CSV).',
    'This is a PDF: made to be read, not taken over. Ask who made it for the table itself (.xlsx or CSV).',
  ],
  'kind.picture': [
    'Dit is een foto of beeld, geen gegevens. Kies de tabel of de kaart zelf (.xlsx, CSV, GeoJSON, KML).',
    'C’est une photo ou une image, pas des données. Choisissez le tableau ou la carte (.xlsx, CSV, GeoJSON, KML).',
    'This is a photo or picture, not data. Choose the table or the map itself (.xlsx, CSV, GeoJSON, KML).',
  ],
  'kind.sound': [
    'Dit is geluid of film, geen gegevens. Kies een tabel of kaart (.xlsx, CSV, GeoJSON, KML).',
    'C’est du son ou une vidéo, pas des données. Choisissez un tableau ou une carte (.xlsx, CSV, GeoJSON, KML).',
    'This is sound or film, not data. Choose a table or a map (.xlsx, CSV, GeoJSON, KML).',
  ],
  'kind.database': [
    'Dit is een databank (zoals GeoPackage of Parquet). Open hem in QGIS en bewaar de laag als GeoJSON of CSV.',
    'C’est une base de données (comme GeoPackage ou Parquet). Ouvrez-la dans QGIS et enregistrez la couche en GeoJSON ou CSV.',
    'This is a database (such as GeoPackage or Parquet). Open it in QGIS and save the layer as GeoJSON or CSV.',
  ],
  'kind.shapePart': [
    'Dit is één deel van een shapefile. Zet de .shp, .dbf en .prj samen in een zip, en open die.',
    'C’est une partie d’un shapefile. Mettez les .shp, .dbf et .prj ensemble dans un zip, et ouvrez celui-ci.',
    'This is one part of a shapefile. Put the .shp, .dbf and .prj together in a zip, and open that.',
  ],
  'kind.archive': [
    'In dit archief zit niets dat de kaart kan lezen. Pak het uit, en open de tabel of kaart die erin zit.',
    'Cette archive ne contient rien que la carte puisse lire. Décompressez-la, et ouvrez le tableau ou la carte qui s’y trouve.',
    'There is nothing in this archive that the map can read. Unpack it, and open the table or map in it.',
  ],
  'kind.xml': [
    'Dit is XML van een soort die de kaart niet kent: van XML leest zij KML en GPX. Bewaar de gegevens als KML, GeoJSON of CSV.',
    'C’est du XML d’un type que la carte ne connaît pas : du XML, elle lit KML et GPX. Enregistrez les données en KML, GeoJSON ou CSV.',
    'This is XML of a kind that the map does not know: of XML it reads KML and GPX. Save the data as KML, GeoJSON or CSV.',
  ],
  'kind.bytes': [
    'Dit bestand is geen tekst en geen soort die de kaart kent. Bewaar de gegevens als .xlsx, CSV, GeoJSON of KML.',
    'Ce fichier n’est ni un texte ni d’un type que la carte connaît. Enregistrez les données en .xlsx, CSV, GeoJSON ou KML.',
    'This file is no text, and of no kind that the map knows. Save the data as .xlsx, CSV, GeoJSON or KML.',
  ],
} as const satisfies Record<string, Text>;
