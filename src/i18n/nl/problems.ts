/** What can be wrong with data and how to mend it; {found} and {hint} are filled in. */
export const problems = {
  fileMissing:
    'Het bestand ontbreekt of kon niet gelezen worden ({found}). Zet het terug op zijn plaats.',
  html: 'Hier staat een webpagina in plaats van gegevens. Controleer het adres van het bestand.',
  encoding:
    'Het bestand is niet in UTF-8 bewaard ({found}). Bewaar het opnieuw met codering "UTF-8".',
  empty: 'Het bestand is leeg. Haal een eerdere versie terug.',
  notJson: 'Het bestand is geen geldige JSON: bij {found}. {hint}',
  missing: 'Dit veld ontbreekt. Vul het in ({hint}).',
  type: 'Hier staat {found}, maar er hoort {hint} te staan. Pas de waarde aan.',
  language: 'De tekst in deze taal ontbreekt of is leeg. Schrijf hem in elke taal van de kaart.',
  slug: '"{found}" kan geen id zijn. Gebruik kleine letters, cijfers en koppeltekens, zoals "le-meridien".',
  webPage:
    '"{found}" is geen adres van een bladzijde. Schrijf een https-adres, zoals https://codeberg.org/naam/kaart.',
  branch: '"{found}" kan geen naam van een tak zijn. Schrijf er een zoals main.',
  olderContract:
    'Deze gegevens zijn van voor contract {hint}: ze worden gelezen, maar zeggen nog niet van welke kaart ze zijn. Voeg map.json toe, zoals docs/data-contract.md zegt; een volgende versie vraagt het.',
  laterContract:
    'Deze gegevens zijn van contract {found}; deze versie van de kaart kent er tot {hint}. Neem een nieuwere versie van de software.',
  country: '"{found}" is geen code van een land. Schrijf twee hoofdletters, zoals "BE".',
  otherMap: 'Dit bestand is van een andere kaart, "{found}". Open het daar.',
  colourFaint:
    'De kleur {found} is te bleek voor een teken op papier ({hint} : 1, minstens 3 : 1). Kies een donkerder kleur.',
  colourAlike:
    'De kleur {found} is voor wie kleuren slecht ziet dezelfde als die van {hint}. Kies een andere kleur, of een ander teken.',
  message:
    'Deze tekst kan niet ingevuld worden ({hint}). Om wat ingevuld wordt, staan accolades: {count}.',
  tiles: '"{found}" is geen adres van kaarttegels. Schrijf een https-adres met {z}, {x} en {y}.',
  digits:
    '"{found}" moet uit cijfers bestaan: een postcode uit vier, zoals "9000", een NIS-code uit vijf, zoals "44021".',
  number: 'Het getal {found} past hier niet. Verwacht: {hint}.',
  choice: '{found} bestaat hier niet. Kies een van: {hint}.',
  'period.syntax':
    '"{found}" is geen periode. Schrijf bijvoorbeeld "2018/2021", "2021/.." (sinds 2021), "2024-07/.." of null (onbekend).',
  'period.month':
    'In "{found}" bestaat de maand niet. Schrijf 01 tot 12, zoals "2024-07" voor juli 2024, of 21 tot 24 voor een seizoen.',
  'period.day':
    'In "{found}" heeft die maand zo’n dag niet. Verbeter de dag, of laat hem weg: "2024-07".',
  'period.order':
    'De periode "{found}" eindigt voor ze begint. Wissel begin en einde om, of verbeter het jaartal.',
  'period.blank':
    'De periode "{found}" noemt geen enkele datum. Schrijf null als de periode onbekend is, of "/.." als enkel bekend is dat het nog loopt.',
  'period.mark':
    'In "{found}" staat een teken (~ ? %) op een plek die de kaart niet kent. Zet het achter de hele datum: "2015~" (ongeveer), "2015-06?" (onzeker).',
  'period.mixed':
    'In "{found}" staan X’en waar de kaart ze niet kent. Schrijf "201X" (een decennium), "20XX" (een eeuw), "2015-XX" of "2015-06-XX".',
  'period.quarter':
    'De kaart kent in "{found}" enkel de seizoenen 21 (lente), 22 (zomer), 23 (herfst) en 24 (winter). Schrijf een kwartaal of semester in maanden: "2024-01/2024-03".',
  'period.set':
    'Een lijst of keuze van data zoals "{found}" toont de kaart niet. Schrijf één periode van begin tot einde: "2018/2021".',
  'period.time':
    'Een uur hoort niet in een periode: "{found}". Schrijf enkel de datum: "2015-06-30".',
  'period.year':
    'Het jaartal in "{found}" kent de kaart niet. Schrijf een jaartal van vier cijfers: "2015".',
  unknownId: 'De id "{found}" bestaat niet. {hint}',
  duplicate: 'De id "{found}" staat er al een keer ({hint}). Geef een van beide een andere id.',
  noGeometry:
    'Deze plaats heeft geen punt. Vul bij geometry een punt in: [lengtegraad, breedtegraad].',
  swapped:
    'De coördinaten {found} zijn omgewisseld: eerst de lengtegraad, dan de breedtegraad. Schrijf {hint}.',
  outside: 'Het punt {found} ligt niet in België. Controleer de lengte- en breedtegraad.',
  outsideRegion:
    'Het punt {found} ligt buiten de omtrek van het gewest {hint}. Verplaats het, of verbeter de gemeente.',
  noOutline: 'Dit gewest heeft geen omtrek. Voeg er een toe in outlines.geojson, met id "{found}".',
  crossing:
    'De omtrek kruist zichzelf bij {found}. Teken hem opnieuw, met de punten in volgorde rondom.',
  unclosed: 'De omtrek is niet gesloten. Herhaal het eerste punt {found} aan het einde.',
  selfLink: 'Deze fiche verwijst naar zichzelf. Verwijder het verband of kies een andere fiche.',
  url: '"{found}" is geen webadres. Begin met https:// of http://, of schrijf null als de bundel geen adres geeft.',
  reason:
    'Een eigen lezing ("editorial") heeft een reden nodig. Voeg "reason" toe met nl, fr en en.',
  footnote:
    'Een verband uit een voetnoot heeft het nummer ervan nodig. Voeg "footnote" toe, bijvoorbeeld 1.',
  footnoteLink:
    'Geen verband met voetnoot {found} op fiche "{hint}". Voeg het daar toe bij "links", of kies een ander soort verband.',
  noApproach: 'Elk initiatief put uit minstens één werkwijze. Voeg er een toe bij "drawsOn".',
  length: 'Deze samenvatting telt {found} woorden. Schrijf er 40 tot 120.',
  view: 'Dit is geen adres van een beeld van deze kaart. Open het beeld en voeg het opnieuw toe.',
  tooLong: 'Deze tekst is te lang: hoogstens {hint} tekens. Maak hem korter.',
  tooMany: 'Dit verhaal telt {found} stappen; de eerste {hint} zijn bewaard. Splits het op.',
  damaged: 'Deze link is niet volledig of beschadigd. Vraag hem opnieuw, of vraag het bestand.',
  sentence: 'Deze zin telt {found} tekens. Op een dia passen er hoogstens 100: maak hem korter.',
  unused: 'Niets verwijst naar "{found}". Verwijder het als het niet meer nodig is.',
  tooLarge:
    'Dit bestand is te groot ({found}): hoogstens {hint}. Splits het, of laat weg wat de kaart niet nodig heeft.',
  notFetched:
    'Dit adres gaf niets ({found}). Misschien bestaat het niet meer, of laat {hint} andere sites niet lezen (CORS). Bewaar het bestand op je toestel en open het daar.',
  tooManyRows:
    'Dit bestand telt {found} initiatieven; de eerste {hint} worden getoond. Splits het op.',
  noTable:
    'In dit bestand staan geen initiatieven: geen rijen onder de namen van de kolommen, of een lege lijst. Kijk of het het juiste bestand of blad is.',
  noColumns:
    'Dit bestand zegt waar iets is, maar niet wat: geen enkele titel of ander kenmerk. Geef elk ding minstens een naam, en open het opnieuw.',
  emptyFile:
    'Dit bestand is leeg. Bewaar het opnieuw in het programma waar het vandaan komt, of kies een ander.',
  unreadable:
    'Dit bestand is beschadigd of niet volledig: de kaart geraakt er niet in. Open het in zijn eigen programma, bewaar het opnieuw als CSV, Excel (.xlsx) of GeoJSON, en probeer nog eens.',
  brokenJson:
    'De JSON is hier fout of afgebroken, bij “{found}”. Wat ervoor staat, is gelezen. Vraag of bewaar het bestand opnieuw.',
  decodedTwice:
    'Letters met accenten staan fout in dit bestand (“Ã©” in plaats van “é”): iemand bewaarde het in een verkeerde codering. De kaart toont wat er staat; vraag het oorspronkelijke bestand.',
  remoteLayer:
    'Een laag haalt haar gegevens elders, op {found}: die staan niet in dit bestand. Open dat adres, bewaar wat het geeft, en open het hier.',
  uncomputed:
    'Een formule is nooit berekend, of geeft een fout (#N/A): de cel is leeg gelaten. Open het bestand in Excel, verbeter de cel en bewaar.',
  'kind.oldExcel':
    'Dit is een Excel-bestand van de oude soort (.xls, .xlsb). Open het in Excel of LibreOffice en bewaar het als .xlsx of CSV.',
  'kind.word':
    'Dit is een tekst (Word of LibreOffice), geen tabel. Kopieer de tabel eruit naar een rekenblad en bewaar dat als .xlsx of CSV.',
  'kind.slides':
    'Dit is een presentatie. De kaart leest tabellen en kaarten: bewaar de gegevens als .xlsx, CSV of GeoJSON.',
  'kind.pdf':
    'Dit is een pdf: om te lezen, niet om over te nemen. Vraag aan wie hem maakte de tabel zelf (.xlsx of CSV).',
  'kind.picture':
    'Dit is een foto of beeld, geen gegevens. Kies de tabel of de kaart zelf (.xlsx, CSV, GeoJSON, KML).',
  'kind.sound':
    'Dit is geluid of film, geen gegevens. Kies een tabel of kaart (.xlsx, CSV, GeoJSON, KML).',
  'kind.database':
    'Dit is een databank (zoals GeoPackage of Parquet). Open hem in QGIS en bewaar de laag als GeoJSON of CSV.',
  'kind.shapePart':
    'Dit is één deel van een shapefile. Zet de .shp, .dbf en .prj samen in een zip, en open die.',
  'kind.archive':
    'In dit archief zit niets dat de kaart kan lezen. Pak het uit, en open de tabel of kaart die erin zit.',
  'kind.xml':
    'Dit is XML van een soort die de kaart niet kent: van XML leest zij KML en GPX. Bewaar de gegevens als KML, GeoJSON of CSV.',
  'kind.bytes':
    'Dit bestand is geen tekst en geen soort die de kaart kent. Bewaar de gegevens als .xlsx, CSV, GeoJSON of KML.',
  csvQuote:
    'Een aanhalingsteken staat hier alleen: het deel erachter kan verkeerd gelezen zijn. Zet er een bij, of haal het weg.',
  noHeader: 'De namen van de kolommen lijken te ontbreken: de kolommen heten hier naar hun letter.',
  aboveHeader: 'Wat boven de namen van de kolommen staat, is overgeslagen.',
  footer: 'Totalen en regels over de tabel zelf zijn overgeslagen.',
  surplus:
    'Hier staan meer cellen dan er kolommen met een naam zijn. Geef de kolom een naam, of haal weg wat te veel is.',
  noTitle: 'Zonder titel, en zonder iets anders dat als naam kan dienen. Geef de rij een titel.',
  unplaced:
    'De kaart weet niet waar dit is. Geef een lengte- en breedtegraad, of een Belgische gemeente of postcode.',
  unknownPart: 'Een van de genoemde plaatsen kent de kaart niet: getoond bij de andere.',
  foreignCode:
    'Een postcode van buiten België: de kaart kent er de plaats niet van. Geef een lengte- en breedtegraad.',
  postcodeConflict:
    'Naam en postcode spreken elkaar tegen, en de kaart raadt niet welke klopt. Verbeter er een van.',
  ambiguousPlace:
    'Er zijn meer gemeenten met die naam (ook {hint}). Zet de postcode erbij als het een andere is.',
  farFromPlace:
    'Dit punt ligt ver van de gemeente die erbij staat ({found}): het is op het punt gezet, zonder gemeente.',
  bareCode:
    'Gelezen als Belgische postcode, al staan in deze kolom ook buitenlandse. Is dit er ook een, geef dan een lengte- en breedtegraad.',
  noNumbers: 'Dit is geen lengte- en breedtegraad. Schrijf graden, zoals 50,8467 en 4,3525.',
  zeroZero:
    'De coördinaten zijn 0 en 0: zo vullen programma’s een leeg veld in. Geef de echte, of een gemeente.',
  offEarth:
    'Zulke graden bestaan niet: een breedtegraad gaat tot 90, een lengtegraad tot 180. Kijk naar de komma.',
  metres:
    'Dit lijken meters van een kaartprojectie (zoals Lambert 72), geen graden. Kies het coördinatenstelsel bij de kolommen.',
  strangeSystem:
    'Het coördinatenstelsel {found} kent de kaart niet. Bewaar het bestand in graden (WGS 84, EPSG 4326).',
  swappedRow:
    'Lengte- en breedtegraad lijken hier omgewisseld, anders dan in de andere rijen. Wissel ze om in het bestand.',
  positionUnread: 'De coördinaten zijn niet te lezen: getoond in de gemeente die erbij staat.',
  strangeGeometry:
    'Deze vorm ({found}) kent de kaart niet. Zij toont punten, lijnen en vlakken van GeoJSON.',
  emptyGeometry:
    'De vorm is leeg: er staan geen coördinaten in. Teken hem opnieuw, of geef een gemeente.',
  tooManyCorners:
    'Deze vorm heeft te veel punten: hoogstens {hint}. Vereenvoudig hem, bijvoorbeeld met mapshaper.org.',
  tooManyPoints: 'Dit staat op {found} punten; de eerste {hint} zijn getoond.',
  closed: 'De rand van het vlak was niet gesloten: de kaart heeft hem gesloten.',
  middleOfLine: 'Een lijn: de kaart toont haar midden, als benaderende plaats.',
  onlyPoints: 'Punten samen met vlakken of lijnen: de kaart toont de punten.',
  periodUnread:
    'Hier leest de kaart geen periode in. Het initiatief staat er, zonder jaren; wat er staat, is bewaard.',
  periodOrder: 'Het einde ligt voor het begin. Het initiatief staat er, zonder jaren.',
  address: 'Dit is geen webadres. Het initiatief staat er, zonder link.',
  notPatch:
    'Dit is geen bestand met wijzigingen van deze kaart. Bewaar de wijzigingen opnieuw vanuit de redactietafel.',
  renamed:
    'Een id verandert niet: hier staat "{found}". Maak een nieuwe fiche en verwijder de oude.',
  'stale.gone': 'Dit werd intussen verwijderd. Laat deze wijziging weg, of voeg het als nieuw toe.',
  'stale.taken': 'De id "{found}" is intussen in gebruik. Geef het nieuwe een andere id.',
  'stale.changed':
    'Dit werd intussen door iemand anders gewijzigd. Open het bestand in de redactietafel, kijk wat er nu staat, en bewaar de wijziging opnieuw.',
  longSentence:
    'Deze zin telt {found} woorden ("{hint}"): wie leest, raakt de draad kwijt. Maak er twee van.',
  uneven:
    'De drie talen zijn heel verschillend van lengte ({found} woorden). Kijk na of deze taal evenveel zegt.',
  foreignShort: '"{found}" is de Franse afkorting. In het Nederlands is het {hint}.',
  otherwise:
    'In het Nederlands staat "{found}"; de woordenlijst zegt hier: {hint}. Gebruik een van die woorden, of vul de woordenlijst aan.',
  spelling:
    'Hier staat "{found}", bij de organisaties en plaatsen in deze taal "{hint}". Schrijf de naam overal hetzelfde.',
  unknownField: 'Het veld {found} kent de kaart niet. Controleer de spelling of verwijder het.',
  email: '"{found}" is geen e-mailadres. Schrijf het als "naam@voorbeeld.be".',
  phone:
    '"{found}" is geen telefoonnummer. Schrijf het met + en de landcode, zonder spaties: "+3225123456".',
  date: '"{found}" is geen dag of maand. Schrijf "2026-11-30" of "2026-11".',
  openingHours:
    '"{found}" zijn geen openingsuren zoals OpenStreetMap ze schrijft. Schrijf bijvoorbeeld "Mo-Fr 09:00-12:00; PH off".',
  openingForm: '"{found}" schrijft OpenStreetMap als "{hint}". Neem dat over.',
  alt: 'Zeg in deze taal wat er te zien is, voor wie de foto niet ziet.',
  pictureFile:
    '"{found}" kan geen bestand van een foto zijn. Gebruik kleine letters, cijfers en koppeltekens, en .jpg, .png of .webp: "binnentuin-2024.jpg".',
  pictureData: 'Hier staat geen foto. Zet ze opnieuw neer op de redactietafel.',
  pictureMissing:
    'De foto "{found}" staat niet in data/pictures. Zet ze daar, of verbeter de naam.',
  pictureUnread:
    '"{found}" is geen foto die gelezen kan worden. Bewaar ze opnieuw als JPEG, PNG of WebP.',
  pictureSmall: 'Deze foto is te klein ({found}): minstens {hint} pixels. Neem een grotere.',
  pictureTold:
    '"{found}" bewaart nog gegevens van de camera, misschien ook de plek. Zet de foto neer op de redactietafel: die haalt ze weg.',
  pictureInline:
    'De foto staat hier voluit in de gegevens. Neem ze over met npm run data:apply: dan wordt ze een bestand in data/pictures.',
  pictureUnused: 'Niets toont de foto "{found}". Verwijder ze als ze niet meer nodig is.',
  tooManyItems: 'Hier staan er te veel: hoogstens {hint}. Haal er weg.',
  pictureTaken:
    'In data/pictures staat al een andere foto "{found}". Zet de foto opnieuw neer op de redactietafel: dan krijgt ze een eigen naam.',
};

/** What stands around such a text: where it is, how bad, and the columns of a table of rows that were left out. */
export const problemWords = {
  line: 'regel',
  warning: 'Let op',
  row: 'Rij',
  whyLeftOut: 'Waarom weggelaten',
};
