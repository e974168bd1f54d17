import type { Problems, ProblemWords } from '../messages.ts';

/** What can be wrong with data and how to mend it; {found} and {hint} are filled in. */
export const problems: Problems = {
  fileMissing: 'Le fichier manque ou n’a pas pu être lu ({found}). Remettez-le à sa place.',
  html: 'Il y a ici une page web au lieu de données. Vérifiez l’adresse du fichier.',
  encoding:
    'Le fichier n’est pas enregistré en UTF-8 ({found}). Enregistrez-le à nouveau en « UTF-8 ».',
  empty: 'Le fichier est vide. Reprenez une version précédente.',
  notJson: 'Le fichier n’est pas du JSON valable : près de {found}. {hint}',
  missing: 'Ce champ manque. Remplissez-le ({hint}).',
  type: 'On trouve {found}, alors qu’il faut : {hint}. Corrigez la valeur.',
  language:
    'Le texte dans cette langue manque ou est vide. Écrivez-le dans chaque langue de la carte.',
  slug: '« {found} » ne peut pas être un id. Utilisez minuscules, chiffres et traits d’union, comme « le-meridien ».',
  webPage:
    '« {found} » n’est pas l’adresse d’une page. Écrivez une adresse https, comme https://codeberg.org/nom/carte.',
  branch: '« {found} » ne peut pas être le nom d’une branche. Écrivez-en un comme main.',
  olderContract:
    'Ces données datent d’avant le contrat {hint} : elles sont lues, mais ne disent pas encore de quelle carte elles sont. Ajoutez map.json, comme le dit docs/data-contract.md ; une prochaine version le demandera.',
  laterContract:
    'Ces données suivent le contrat {found} ; cette version de la carte les connaît jusqu’au {hint}. Prenez une version plus récente du logiciel.',
  country: '« {found} » n’est pas un code de pays. Écrivez deux capitales, comme « BE ».',
  otherMap: 'Ce fichier est d’une autre carte, « {found} ». Ouvrez-le là.',
  colourFaint:
    'La couleur {found} est trop pâle pour un signe sur papier ({hint} : 1, au moins 3 : 1). Choisissez-en une plus foncée.',
  colourAlike:
    'La couleur {found} est la même que celle de {hint} pour qui voit mal les couleurs. Choisissez une autre couleur, ou un autre signe.',
  message:
    'Ce texte ne peut pas être rempli ({hint}). Ce qui se remplit est entre accolades : {count}.',
  tiles:
    '« {found} » n’est pas une adresse de tuiles. Écrivez une adresse https avec {z}, {x} et {y}.',
  digits:
    '« {found} » doit se composer de chiffres : quatre pour un code postal, comme « 9000 », cinq pour un code INS, comme « 44021 ».',
  number: 'Le nombre {found} ne convient pas ici. Attendu : {hint}.',
  choice: '{found} n’existe pas ici. Choisissez parmi : {hint}.',
  'period.syntax':
    '« {found} » n’est pas une période. Écrivez par exemple "2018/2021", "2021/.." (depuis 2021), "2024-07/.." ou null (inconnue).',
  'period.month':
    'Dans « {found} », le mois n’existe pas. Écrivez de 01 à 12, comme "2024-07" pour juillet 2024, ou de 21 à 24 pour une saison.',
  'period.day':
    'Dans « {found} », ce mois n’a pas ce jour. Corrigez le jour, ou omettez-le : "2024-07".',
  'period.order':
    'La période « {found} » finit avant de commencer. Échangez début et fin, ou corrigez l’année.',
  'period.blank':
    'La période « {found} » ne donne aucune date. Écrivez null si la période est inconnue, ou "/.." si l’on sait seulement que c’est en cours.',
  'period.mark':
    'Dans « {found} », un signe (~ ? %) est à une place que la carte ne connaît pas. Mettez-le après la date entière : "2015~" (environ), "2015-06?" (incertain).',
  'period.mixed':
    'Dans « {found} », il y a des X là où la carte ne les connaît pas. Écrivez "201X" (une décennie), "20XX" (un siècle), "2015-XX" ou "2015-06-XX".',
  'period.quarter':
    'Dans « {found} », la carte ne connaît que les saisons 21 (printemps), 22 (été), 23 (automne) et 24 (hiver). Écrivez un trimestre ou un semestre en mois : "2024-01/2024-03".',
  'period.set':
    'La carte ne montre pas de liste ou de choix de dates comme « {found} ». Écrivez une seule période, du début à la fin : "2018/2021".',
  'period.time':
    'Une heure n’a pas sa place dans une période : « {found} ». Écrivez seulement la date : "2015-06-30".',
  'period.year':
    'La carte ne connaît pas l’année dans « {found} ». Écrivez une année de quatre chiffres : "2015".',
  unknownId: 'L’id « {found} » n’existe pas. {hint}',
  duplicate: 'L’id « {found} » existe déjà ({hint}). Donnez un autre id à l’un des deux.',
  noGeometry: 'Ce lieu n’a pas de point. Indiquez un point dans geometry : [longitude, latitude].',
  swapped:
    'Les coordonnées {found} sont inversées : d’abord la longitude, puis la latitude. Écrivez {hint}.',
  outside: 'Le point {found} n’est pas en Belgique. Vérifiez la longitude et la latitude.',
  outsideRegion:
    'Le point {found} se trouve hors du contour de la région {hint}. Déplacez-le, ou corrigez la commune.',
  noOutline:
    'Cette région n’a pas de contour. Ajoutez-en un dans outlines.geojson, avec l’id « {found} ».',
  crossing: 'Le contour se croise en {found}. Redessinez-le, les points dans l’ordre du tour.',
  unclosed: 'Le contour n’est pas fermé. Répétez le premier point {found} à la fin.',
  selfLink: 'Cette fiche renvoie à elle-même. Supprimez le lien ou choisissez une autre fiche.',
  url: '« {found} » n’est pas une adresse web. Commencez par https:// ou http://, ou écrivez null si le recueil n’en donne pas.',
  reason:
    'Une lecture à nous (« editorial ») demande une raison. Ajoutez "reason" avec nl, fr et en.',
  footnote: 'Un lien tiré d’une note demande son numéro. Ajoutez "footnote", par exemple 1.',
  footnoteLink:
    'Aucun lien avec la note {found} sur la fiche « {hint} ». Ajoutez-le là dans "links", ou choisissez un autre type de lien.',
  noApproach: 'Chaque initiative s’inspire d’au moins une démarche. Ajoutez-en une dans "drawsOn".',
  length: 'Ce résumé compte {found} mots. Écrivez-en de 40 à 120.',
  view: 'Ce n’est pas l’adresse d’une vue de cette carte. Ouvrez la vue et ajoutez-la à nouveau.',
  tooLong: 'Ce texte est trop long : {hint} signes au plus. Raccourcissez-le.',
  tooMany: 'Ce récit compte {found} étapes ; les {hint} premières sont gardées. Divisez-le.',
  damaged: 'Ce lien est incomplet ou abîmé. Redemandez-le, ou demandez le fichier.',
  sentence:
    'Cette phrase compte {found} signes. Une diapositive en accepte 100 au plus : raccourcissez-la.',
  unused: 'Rien ne renvoie à « {found} ». Supprimez-le s’il n’est plus utile.',
  tooLarge:
    'Ce fichier est trop grand ({found}) : {hint} au plus. Divisez-le, ou enlevez ce dont la carte n’a pas besoin.',
  notFetched:
    'Cette adresse n’a rien donné ({found}). Elle n’existe peut-être plus, ou {hint} n’autorise pas d’autres sites à lire (CORS). Enregistrez le fichier sur votre appareil et ouvrez-le là.',
  tooManyRows:
    'Ce fichier compte {found} initiatives ; les {hint} premières sont montrées. Divisez-le.',
  noTable:
    'Ce fichier ne contient pas d’initiatives : aucune ligne sous les noms des colonnes, ou une liste vide. Vérifiez si c’est le bon fichier ou la bonne feuille.',
  noColumns:
    'Ce fichier dit où se trouve quelque chose, mais pas quoi : aucun titre, aucun attribut. Donnez au moins un nom à chaque chose, puis rouvrez-le.',
  emptyFile:
    'Ce fichier est vide. Enregistrez-le à nouveau dans le programme d’où il vient, ou choisissez-en un autre.',
  unreadable:
    'Ce fichier est abîmé ou incomplet : la carte n’arrive pas à l’ouvrir. Ouvrez-le dans son propre programme, enregistrez-le à nouveau en CSV, Excel (.xlsx) ou GeoJSON, et réessayez.',
  brokenJson:
    'Le JSON est ici fautif ou coupé, près de « {found} ». Ce qui précède est lu. Demandez ou enregistrez le fichier à nouveau.',
  decodedTwice:
    'Les lettres accentuées sont abîmées dans ce fichier (« Ã© » au lieu de « é ») : quelqu’un l’a enregistré dans un mauvais encodage. La carte montre ce qui y est ; demandez le fichier d’origine.',
  remoteLayer:
    'Une couche va chercher ses données ailleurs, à {found} : elles ne sont pas dans ce fichier. Ouvrez cette adresse, enregistrez ce qu’elle donne, et ouvrez-le ici.',
  uncomputed:
    'Une formule n’a jamais été calculée, ou donne une erreur (#N/A) : la cellule est laissée vide. Ouvrez le fichier dans Excel, corrigez la cellule et enregistrez.',
  'kind.oldExcel':
    'C’est un fichier Excel d’un ancien type (.xls, .xlsb). Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx ou CSV.',
  'kind.word':
    'C’est un texte (Word ou LibreOffice), pas un tableau. Copiez-en le tableau dans un tableur et enregistrez-le en .xlsx ou CSV.',
  'kind.slides':
    'C’est une présentation. La carte lit des tableaux et des cartes : enregistrez les données en .xlsx, CSV ou GeoJSON.',
  'kind.pdf':
    'C’est un PDF : fait pour être lu, pas repris. Demandez à son auteur le tableau lui-même (.xlsx ou CSV).',
  'kind.picture':
    'C’est une photo ou une image, pas des données. Choisissez le tableau ou la carte (.xlsx, CSV, GeoJSON, KML).',
  'kind.sound':
    'C’est du son ou une vidéo, pas des données. Choisissez un tableau ou une carte (.xlsx, CSV, GeoJSON, KML).',
  'kind.database':
    'C’est une base de données (comme GeoPackage ou Parquet). Ouvrez-la dans QGIS et enregistrez la couche en GeoJSON ou CSV.',
  'kind.shapePart':
    'C’est une partie d’un shapefile. Mettez les .shp, .dbf et .prj ensemble dans un zip, et ouvrez celui-ci.',
  'kind.archive':
    'Cette archive ne contient rien que la carte puisse lire. Décompressez-la, et ouvrez le tableau ou la carte qui s’y trouve.',
  'kind.xml':
    'C’est du XML d’un type que la carte ne connaît pas : du XML, elle lit KML et GPX. Enregistrez les données en KML, GeoJSON ou CSV.',
  'kind.bytes':
    'Ce fichier n’est ni un texte ni d’un type que la carte connaît. Enregistrez les données en .xlsx, CSV, GeoJSON ou KML.',
  csvQuote:
    'Un guillemet est seul ici : ce qui le suit peut être mal lu. Ajoutez-en un, ou enlevez-le.',
  noHeader:
    'Les noms des colonnes semblent manquer : les colonnes s’appellent ici par leur lettre.',
  aboveHeader: 'Ce qui se trouve au-dessus des noms des colonnes est passé.',
  footer: 'Les totaux et les lignes sur le tableau lui-même sont passés.',
  surplus:
    'Il y a ici plus de cellules que de colonnes nommées. Donnez un nom à la colonne, ou enlevez ce qui est en trop.',
  noTitle: 'Sans titre, et sans rien d’autre qui puisse servir de nom. Donnez un titre à la ligne.',
  unplaced:
    'La carte ne sait pas où c’est. Donnez une longitude et une latitude, ou une commune ou un code postal belge.',
  unknownPart: 'La carte ne connaît pas un des lieux cités : montré aux autres.',
  foreignCode:
    'Un code postal hors de Belgique : la carte n’en connaît pas le lieu. Donnez une longitude et une latitude.',
  postcodeConflict:
    'Le nom et le code postal se contredisent, et la carte ne devine pas lequel est juste. Corrigez-en un.',
  ambiguousPlace:
    'Il y a plusieurs communes de ce nom (aussi {hint}). Ajoutez le code postal si c’en est une autre.',
  farFromPlace:
    'Ce point est loin de la commune indiquée ({found}) : il est mis sur le point, sans commune.',
  bareCode:
    'Lu comme code postal belge, alors que cette colonne en contient aussi d’ailleurs. Si celui-ci en est un, donnez une longitude et une latitude.',
  noNumbers:
    'Ce n’est pas une longitude et une latitude. Écrivez des degrés, comme 50,8467 et 4,3525.',
  zeroZero:
    'Les coordonnées sont 0 et 0 : des programmes remplissent ainsi un champ vide. Donnez les vraies, ou une commune.',
  offEarth:
    'De tels degrés n’existent pas : une latitude va jusqu’à 90, une longitude jusqu’à 180. Vérifiez la virgule.',
  metres:
    'On dirait des mètres d’une projection (comme Lambert 72), pas des degrés. Choisissez le système de coordonnées avec les colonnes.',
  strangeSystem:
    'La carte ne connaît pas le système de coordonnées {found}. Enregistrez le fichier en degrés (WGS 84, EPSG 4326).',
  swappedRow:
    'Longitude et latitude semblent ici inversées, contrairement aux autres lignes. Échangez-les dans le fichier.',
  positionUnread: 'Les coordonnées sont illisibles : montré dans la commune indiquée.',
  strangeGeometry:
    'La carte ne connaît pas cette forme ({found}). Elle montre les points, lignes et surfaces de GeoJSON.',
  emptyGeometry:
    'La forme est vide : elle n’a pas de coordonnées. Redessinez-la, ou donnez une commune.',
  tooManyCorners:
    'Cette forme a trop de points : {hint} au plus. Simplifiez-la, par exemple avec mapshaper.org.',
  tooManyPoints: 'Ceci se trouve à {found} points ; les {hint} premiers sont montrés.',
  closed: 'Le bord de la surface n’était pas fermé : la carte l’a fermé.',
  middleOfLine: 'Une ligne : la carte en montre le milieu, comme lieu approximatif.',
  onlyPoints: 'Des points avec des surfaces ou des lignes : la carte montre les points.',
  periodUnread:
    'La carte n’y lit pas de période. L’initiative est là, sans années ; ce qui est écrit est gardé.',
  periodOrder: 'La fin précède le début. L’initiative est là, sans années.',
  address: 'Ce n’est pas une adresse web. L’initiative est là, sans lien.',
  notPatch:
    'Ce n’est pas un fichier de modifications de cette carte. Enregistrez-les à nouveau depuis l’atelier.',
  renamed:
    'Un id ne change pas : on trouve « {found} ». Créez une nouvelle fiche et supprimez l’ancienne.',
  'stale.gone':
    'Ceci a été supprimé entre-temps. Abandonnez cette modification, ou ajoutez-le comme nouveau.',
  'stale.taken': 'L’id « {found} » est entre-temps utilisé. Donnez un autre id au nouveau.',
  'stale.changed':
    'Ceci a été modifié entre-temps par quelqu’un d’autre. Ouvrez le fichier dans l’atelier, voyez ce qui s’y trouve, et enregistrez à nouveau.',
  longSentence: 'Cette phrase compte {found} mots (« {hint} ») : on s’y perd. Faites-en deux.',
  uneven:
    'Les trois langues sont de longueurs très différentes ({found} mots). Vérifiez que celle-ci en dit autant.',
  foreignShort: '« {found} » est l’abréviation néerlandaise. En français, c’est {hint}.',
  otherwise:
    'Le néerlandais dit « {found} » ; ici, le glossaire donne : {hint}. Prenez l’un de ces mots, ou complétez le glossaire.',
  spelling:
    'On trouve ici « {found} », et « {hint} » parmi les organisations et les lieux dans cette langue. Écrivez ce nom partout de la même façon.',
  unknownField: 'La carte ne connaît pas le champ {found}. Vérifiez l’orthographe ou supprimez-le.',
  email: '« {found} » n’est pas une adresse e-mail. Écrivez-la comme "nom@exemple.be".',
  phone:
    '« {found} » n’est pas un numéro de téléphone. Écrivez-le avec + et l’indicatif du pays, sans espaces : "+3225123456".',
  date: '« {found} » n’est ni un jour ni un mois. Écrivez "2026-11-30" ou "2026-11".',
  openingHours:
    '« {found} » ne sont pas des heures d’ouverture comme les écrit OpenStreetMap. Écrivez par exemple "Mo-Fr 09:00-12:00; PH off".',
  openingForm: 'OpenStreetMap écrit « {found} » comme "{hint}". Reprenez cela.',
  alt: 'Dites dans cette langue ce que l’on voit, pour qui ne voit pas la photo.',
  pictureFile:
    '"{found}" ne peut pas être le fichier d’une photo. Utilisez des minuscules, des chiffres et des traits d’union, et .jpg, .png ou .webp : "jardin-2024.jpg".',
  pictureData: 'Ceci n’est pas une photo. Déposez-la de nouveau à l’atelier de rédaction.',
  pictureMissing:
    'La photo "{found}" n’est pas dans data/pictures. Mettez-la là, ou corrigez le nom.',
  pictureUnread:
    '"{found}" n’est pas une photo lisible. Enregistrez-la de nouveau en JPEG, PNG ou WebP.',
  pictureSmall:
    'Cette photo est trop petite ({found}) : au moins {hint} pixels. Prenez-en une plus grande.',
  pictureTold:
    '"{found}" garde encore des données de l’appareil, peut-être aussi le lieu. Déposez la photo à l’atelier de rédaction : il les retire.',
  pictureInline:
    'La photo est ici en entier dans les données. Reprenez-la avec npm run data:apply : elle devient un fichier dans data/pictures.',
  pictureUnused: 'Rien ne montre la photo "{found}". Supprimez-la si elle n’est plus utile.',
  tooManyItems: 'Il y en a trop ici : au plus {hint}. Enlevez-en.',
  pictureTaken:
    'Il y a déjà une autre photo "{found}" dans data/pictures. Déposez la photo de nouveau à l’atelier de rédaction : elle aura un nom à elle.',
};

/** What stands around such a text: where it is, how bad, and the columns of a table of rows that were left out. */
export const problemWords: ProblemWords = {
  line: 'ligne',
  warning: 'Attention',
  row: 'Ligne',
  whyLeftOut: 'Raison',
};
