import { bareName } from '../../../domain/places/bare-name.ts';
import type { Field } from './fields.ts';

/** Names, told apart by commas, on as many lines as they take. */
const named = (names: string): readonly string[] =>
  names.split(',').map((name) => name.trim().replace(/\s+/g, ' '));

/**
 * Names that columns have, the more telling first; all bare. In Dutch, French and English, and in the
 * spellings of Opendatasoft, OpenStreetMap, schema.org, data.gouv's mediation, uMap and My Maps.
 */
const NAMES = {
  title: named(`
    title, titel, titre, name, naam, nom, initiative, initiatief, label, benaming, denomination,
    intitule, nom structure, nom du lieu, nom lieu, project, projet, activiteit, activite,
    libelle, appellation, omschrijving kort, naam initiatief, official name, nom officiel, raison
    sociale, enseigne, toponyme, object, onderwerp`),
  summary: named(`
    summary, samenvatting, resume, description, beschrijving, omschrijving, abstract,
    presentation, presentation resume, presentatie, uitleg, toelichting, descriptif, desc,
    details, inhoud, contenu, texte, text, tekst, body, opmerking, opmerkingen, remarque,
    remarques, commentaire, comment, cmt, note, info, informatie, information, objectif, doel,
    popup`),
  initiator: named(`
    initiators, initiator, initiatiefnemer, initiatiefnemers, porteur, porteurs, porteur de
    projet, organisation, organisatie, organization, organisme, structure, organisateur,
    organisator, association, vereniging, asbl, vzw, operator, beheerder, aanbieder, gestionnaire,
    begunstigde, beneficiaire, beneficiary, partner, trekker, uitvoerder, provider, publisher`),
  place: named(`
    places, area served, place, plaats, lieu, commune, communes, gemeente, gemeenten,
    municipality, city, stad, ville, localite, locality, addresslocality, addr city, woonplaats,
    deelgemeente, hoofdgemeente, locatie, location, nom commune, wijk, quartier, neighbourhood,
    werkingsgebied, regio, territoire`),
  postcode: named(`
    postcode, code postal, codepostal, postal code, postalcode, zip, zipcode, zip code, cp, pc,
    addr postcode, postnummer, postnr, npa`),
  address: named(`
    address, adres, adresse, volledig adres, adresse complete, full address, formatted address,
    street address, streetaddress, addr full, addr street, straat, straatnaam, rue, street, voie,
    nom de la voie, streetname, adresse 1`),
  lat: named(`
    lat, latitude, breedtegraad, noorderbreedte, breedte, y, coord y, coordy, y coord, ycoord,
    coordonnee y, y wgs84, lat wgs84, y lambert72, y lambert 72, y lambert, y l72, lambert y, y
    31370, northing, point y, gps lat, gps latitude, geo lat, ylat`),
  lng: named(`
    lng, lon, long, longitude, lengtegraad, oosterlengte, lengte, x, coord x, coordx, x coord,
    xcoord, coordonnee x, x wgs84, lon wgs84, x lambert72, x lambert 72, x lambert, x l72, lambert
    x, x 31370, easting, point x, gps lng, gps longitude, geo lng, xlong`),
  point: named(`
    geo point 2d, geo point, geopoint, coordinate, coordinates, coordinaten, coordinaat,
    coordonnees, coordonnees gps, coordonnees geographiques, latlng, lat lng, latlon, lat lon,
    latitude longitude, latitude et longitude, gps, position, positie, ligging, wkt, geom, the
    geom, geometry, geometrie, geo shape, geo, geolocation, geolocalisation, localisation, point,
    punt`),
  period: named(`
    period, periode, periodes, years, jaren, annees, looptijd, duur, duree, wanneer, quand, when,
    temporal, temporalcoverage`),
  start: named(`
    start, start date, startdate, startdatum, begin, begindatum, begin date, beginjaar, startjaar,
    debut, date de debut, date debut, annee de debut, since, sinds, depuis, founded, founding
    date, foundingdate, opgericht, oprichting, oprichtingsjaar, oprichtingsdatum, jaar van
    oprichting, annee de creation, annee creation, date de creation, date creation, creation,
    creee en, year, jaar, annee, an, start year, opening date, openingsjaar, ouverture, date
    ouverture, from, van, vanaf, de, opening`),
  end: named(`
    end, end date, enddate, einddatum, einde, eindjaar, end year, fin, date de fin, date fin,
    annee de fin, until, tot, tot en met, to, jusque, jusqu a, a, stopgezet, closing date,
    dissolution date, dissolutiondate`),
  theme: named(`
    themes, theme, thema, thema s, thematique, thematiques, category, categorie, categories,
    rubriek, rubrique, domein, domaine, type, types, soort, sector, secteur, tags, keywords,
    trefwoorden, mots cles, folder, layer, amenity, shop, leisure, taxonomy, class, klasse`),
  url: named(`
    url, website, site, web, site web, site internet, webadres, webpagina, homepage, link, links,
    lien, liens, url lieu, contact website, sameas, page web, facebook`),
  email: named(`
    email, e mail, mail, e mailadres, emailadres, mailadres, adresse mail, adresse e mail,
    adresse email, courriel, contact email, email address, courrier electronique`),
  phone: named(`
    phone, telefoon, telephone, tel, telefoonnummer, numero de telephone, phone number, gsm,
    mobile, contact phone, contact tel, tel fixe, telefoon 1, telephone 1`),
  openingHours: named(`
    opening hours, openingsuren, openingstijden, openingsmomenten, heures d ouverture, horaires,
    horaire, horaires d ouverture, openinghours, openinghoursspecification, uren, hours`),
} satisfies Record<Field, readonly string[]>;

/** Words that begin the name of a column, and say what it is of whatever follows. */
const BEGINS: readonly (readonly [Field, RegExp])[] = [
  ['title', /^(nom|naam|titel|titre|name|denomination|benaming|intitule|title)\b/],
  [
    'summary',
    /^(description|beschrijving|omschrijving|resume|samenvatting|presentation|descriptif)\b/,
  ],
  [
    'lat',
    /^(lat|latitude|coord y|y coord|breedtegraad)\b|\b(lat|latitude)$|^y (wgs|lambert|l72|l08|31370|3812)/,
  ],
  [
    'lng',
    /^(lng|lon|long|longitude|coord x|x coord|lengtegraad)\b|\b(lng|lon|longitude)$|^x (wgs|lambert|l72|l08|31370|3812)/,
  ],
  ['postcode', /^(code postal|postcode|zip|cp)\b|\b(postcode|code postal|postal code)$/],
  [
    'place',
    /^(commune|gemeente|ville|localite|municipality|city)\b|\b(commune|gemeente|municipality|ville|locality|city)$/,
  ],
  [
    'address',
    /^(adresse|adres|address|straat|rue|street)\b|\b(adresse|adres|address|straat|straatnaam|voie fr|rue)$/,
  ],
  [
    'point',
    /^(geo point|coordonnees|coordinaten|coordinates|geo shape)\b|\b(coordinates|coordinaten|coordonnees|geopoint)$/,
  ],
  [
    'start',
    /^(date de creation|date creation|annee de|annee creation|startdatum|begindatum|date de debut|date debut|jaar van|opgericht|start)\b|\b(start date|startdatum|begindatum|date debut|founding date)$/,
  ],
  [
    'end',
    /^(date de fin|date fin|einddatum|eindjaar|annee de fin)\b|\b(end date|einddatum|date fin)$/,
  ],
  ['period', /^(periode|period|looptijd)\b/],
  [
    'theme',
    /^(theme|thema|categorie|category|type|thematique)\b|\b(categorie|category|theme|thema|type)$/,
  ],
  [
    'initiator',
    /^(organisation|organisatie|porteur|structure|association|initiatiefnemer|operateur)\b|\b(organisation|organisatie|porteur|asbl|vzw)$/,
  ],
  ['email', /^(e ?mail|courriel)\b|\b(e ?mail|mail|courriel)$/],
  ['phone', /^(telefoon|telephone|tel|phone|gsm)\b|\b(telefoon|telephone|tel|phone)$/],
  ['openingHours', /^(openingsuren|openingstijden|horaires?|opening hours)\b/],
  ['url', /^(site|website|url|lien|link)\b|\b(website|url|site web|site internet)$/],
];

/** Words in the name of a column that say that it is not what the rest of its name says. */
const NOT: Readonly<Partial<Record<Field, RegExp>>> = {
  title:
    /\b(id|code|numero|nummer|number|nr|no|contact|voornaam|prenom|auteur|author|user|owner|eigenaar|voie|rue|straat|commune|gemeente|ville|fichier|bestand|file|responsable|personne)\b/,
  place: /\b(id|code|nis|ins|insee|numero|nummer|naissance)\b/,
  address: /\b(mail|email|e mail|ip|web|internet|id|numero|nummer)\b/,
  start: /\b(maj|mise a jour|update|updated|modified|gewijzigd|bijgewerkt|heure|uur|time|hours?)\b/,
  end: /\b(heure|uur|time|hours?)\b/,
  url: /\b(image|img|photo|foto|logo|picture|icon|icone|thumbnail)\b/,
  theme: /\b(id|file|voie|mime|geometry|point|geom)\b/,
  initiator: /\b(id|numero|nummer|number|mail|email|tel|telefoon|telephone|url|website)\b/,
  point: /\b(contact|precision)\b/,
};

/** A name of a column in bare words: signs, brackets, and `camelCase` taken apart. */
export const bareColumn = (column: string): string =>
  bareName(column.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').replace(/[_.:/()[\]-]+/g, ' '))
    .replace(/^(fields|properties|tags|record|attributes|data) /, '')
    .trim();

/** The same without the language that it may end in, as in `title_nl` or `Nom (FR)`. */
const stemOf = (bare: string) => bare.replace(/ (nl|fr|en|de)$/, '');

/**
 * How much the name of a column speaks for a field: 1 for the first name of it, less for the others
 * and for names that only begin or end so; 0 where it says nothing of it.
 */
export function nameSpeaksFor(column: string, field: Field): number {
  const bare = bareColumn(column);
  const stem = stemOf(bare);
  const rank = NAMES[field].findIndex((name) => name === stem || name === bare);
  if (rank >= 0) return 1 - (rank / NAMES[field].length) * 0.3;
  if (NOT[field]?.test(stem)) return 0;
  // What nests says it by its last words: `geo.latitude`, `location.address.postalCode`.
  const last = NAMES[field].findIndex((name) => stem.endsWith(` ${name}`) && name.length > 3);
  if (BEGINS.some(([of, pattern]) => of === field && pattern.test(stem))) return 0.6;
  return last >= 0 ? 0.45 : 0;
}

/** Whether a text is what columns are called: by its whole name. */
export const isColumnName = (text: string): boolean => {
  const stem = stemOf(bareColumn(text));
  return stem !== '' && Object.values(NAMES).some((names) => names.includes(stem));
};
