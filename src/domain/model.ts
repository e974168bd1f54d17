/** The words of the field, as types. Pure: what the data say and what every view reads. */

import type { LineString, MultiPolygon, Polygon } from 'geojson';
import type { Contact, Joining } from './contact/contact.ts';
import type { Language, Localised } from './languages.ts';
import type { Pictured } from './pictures/picture.ts';

export const BASES = ['footnote', 'named', 'editorial'] as const;
/** Why a link exists: the guide refers to it, the fiche names it, or it is our reading. */
export type Basis = (typeof BASES)[number];

/** Where in the guide the basis of a link stands. */
export interface Evidence {
  basis: Basis;
  /** `title`, `text` (no heading above it) or the guide's own section heading. */
  where?: string;
  /** Number of the footnote, on the fiche `on` or else on the fiche itself. */
  footnote?: number;
  /** Fiche that carries the footnote, when it is another than the one at hand. */
  on?: string;
  /** The title as the footnote prints it, where that differs from the fiche's own. */
  variant?: string;
  /** Why we read it so; editorial links only. */
  reason?: Localised;
}

export interface DrawsOn extends Evidence {
  approach: string;
}

export interface FicheLink extends Evidence {
  to: string;
}

interface Reference {
  title: string;
  /** Exactly as in the guide; null where the guide gives no address. */
  url: string | null;
  language: Language | null;
  kind: 'article' | 'book' | 'report' | 'website' | 'video' | 'audio' | 'page';
}

/** What every view knows of a fiche; an initiative's title may be its short one. */
interface FicheBase {
  id: string;
  title: Localised;
  links: readonly FicheLink[];
}

/** What only the fiche itself says: fetched when it is opened. */
interface FicheDetails extends Pictured {
  summary: Localised;
  readingMinutes: number;
  references: readonly Reference[];
}

export const GLYPHS = ['circle', 'square', 'triangle', 'diamond', 'cross', 'dome'] as const;
export type Glyph = (typeof GLYPHS)[number];

/** A statement in our own words, with the guide's heading that it comes from (as `Evidence.where`). */
export interface Sourced {
  text: Localised;
  where: string;
}

/** What sets the approaches side by side, in the order of the table. */
export const ASPECTS = ['initiative', 'aim', 'power', 'origin'] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Approach extends FicheBase {
  kind: 'approach';
  shortTitle: Localised;
  /** Hex colour of the light theme, e.g. `#B4412A`. */
  colour: string;
  glyph: Glyph;
}

export interface ApproachDetails extends FicheDetails {
  definition?: Localised | undefined;
  principles: readonly Localised[];
  comparison?: Readonly<Record<Aspect, Sourced>> | undefined;
}

export interface Challenge extends FicheBase {
  kind: 'challenge';
}

export interface ChallengeDetails extends FicheDetails {
  question?: Localised | undefined;
  tensions?: readonly Sourced[] | undefined;
  waysForward?: readonly Sourced[] | undefined;
}

/** What an organisation does in an initiative, where the guide says so. */
export const ROLES = ['founder', 'runs', 'partner', 'host', 'supports'] as const;
export type Role = (typeof ROLES)[number];

/** How an organisation is tied to an initiative: an initiator may have founded it, run it, or both. */
export const TIES = ['initiator', ...ROLES] as const;
export type Tie = (typeof TIES)[number];

/** An organisation as an initiative mentions it; names beside ids, as published. */
export interface OrganisationName {
  id: string;
  name: Localised;
}

/** An organisation with its role in an initiative. */
export interface OrganisationRole extends OrganisationName {
  role: Role;
  /** The guide's heading that says so (as `Evidence.where`); comes with the fiche's details. */
  where?: string | undefined;
}

export interface Initiative extends FicheBase, Joining {
  kind: 'initiative';
  shortTitle: Localised;
  /** Whom the guide calls so; it does not say of each what that comes to. */
  initiators: readonly OrganisationName[];
  roles: readonly OrganisationRole[];
  /** Ids of places; every one is drawn, the initiative counts once. */
  places: readonly string[];
  /** True where the guide does not say which of two places is meant ("Brussel"). */
  areaAmbiguous: boolean;
  /** EDTF, or null where the guide leaves the period blank. */
  period: string | null;
  themes: readonly string[];
  drawsOn: readonly DrawsOn[];
}

export interface InitiativeDetails extends FicheDetails, Contact {
  /** One sentence of our own, short enough for a slide. */
  inShort?: Localised | undefined;
  initiatorsAsStated: string;
  areaAsStated: string;
  periodAsStated: string;
  audiences: readonly string[];
}

export type Fiche = Approach | Initiative | Challenge;

export type DetailedApproach = Approach & ApproachDetails;
export type DetailedChallenge = Challenge & ChallengeDetails;
export type DetailedInitiative = Initiative & InitiativeDetails;
/** A fiche with all that it says. */
export type DetailedFiche = DetailedApproach | DetailedInitiative | DetailedChallenge;

/** The kinds of place within a region, the broadest first: what needs an order has it from here. */
export const INNER_LEVELS = ['commune', 'section', 'neighbourhood', 'site'] as const;
export const PLACE_LEVELS = ['region', ...INNER_LEVELS] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** How true a place's shape is: drawn from figures, an approximate circle, or imported borders. */
export type ShapeTier = 'schematic' | 'circle' | 'official';

export interface Place {
  id: string;
  level: PlaceLevel;
  name: Localised;
  /** Other spoken or official forms, for search. */
  aliases: readonly string[];
  nis: string | null;
  /** Id of the place that holds it; null for a region. */
  within: string | null;
  /** Ids of communes it reaches into, where it spans several. */
  spans: readonly string[];
  /** Ids of the communes that a commune borders, as far as the data tells. */
  neighbours: readonly string[];
  postcodes: readonly string[];
  areaKm2: number | null;
  approximate: boolean;
  /** Radius in metres of an approximate place. */
  radius: number | null;
  tier: ShapeTier;
  /** Whether it is a spot of somebody's data that one thing stands on, and has no name of its own. */
  spot?: true | undefined;
  /** Where a marker or label goes, [lng, lat] in degrees. */
  point: readonly [number, number];
  /** WGS 84, [lng, lat] in degrees. */
  shape: Polygon | MultiPolygon;
}

/** Land around the places of the map, so that one sees where they lie: a province. */
export interface Ground {
  /** NIS code. */
  id: string;
  name: Localised;
  /** WGS 84, [lng, lat] in degrees. */
  shape: Polygon | MultiPolygon;
}

/** A river or canal, its course rough: for orientation. */
export interface Water {
  id: string;
  name: Localised;
  /** WGS 84, [lng, lat] in degrees. */
  course: LineString;
}

/** A street map of online tiles, fetched only when a person asks for it. */
export interface Basemap {
  id: string;
  name: string;
  /** Address of a tile, with {z}, {x} and {y}. */
  url: string;
  maxZoom: number;
  attribution: string;
  /** Address of its terms of use. */
  terms: string;
}

export interface Term {
  id: string;
  label: Localised;
  /** Other words under which people look for it, in any language. */
  aliases?: readonly string[] | undefined;
}

/** What a term names: a way of working, an institution, a kind of organisation, people. */
export const TERM_KINDS = ['practice', 'institution', 'organisation', 'people'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** A term of the guide in three languages, with the fiches that use it. */
export interface GlossaryTerm {
  readonly id: string;
  readonly kind: TermKind;
  readonly term: Localised;
  /** Such as OCMW and CPAS; a language that has none leaves it out. */
  readonly abbreviations?: Readonly<Partial<Record<Language, string | undefined>>> | undefined;
  /** Other words for it, in other numbers too: it is found by them, and they are no mistake. */
  readonly synonyms?:
    Readonly<Partial<Record<Language, readonly string[] | undefined>>> | undefined;
  readonly note?: Localised | undefined;
  /** Ids of fiches, each with the guide's heading (as `Evidence.where`). */
  readonly uses: readonly { readonly fiche: string; readonly where: string }[];
}

/** The guide itself, as one cites it. */
export interface Guide {
  title: Localised;
  /** EDTF month. */
  date: string;
  /** Where each of its editions is to be had. */
  urls: Readonly<Partial<Record<Language, string | undefined>>>;
  authors: readonly { given: string; family: string }[];
  publisher: string;
  publisherPlace: string;
  /** Addresses for letters. */
  contacts?: readonly string[] | undefined;
}

/**
 * What the views read: when all files are sound. Of a link the basis is known; what else it rests
 * on comes with the details of the fiche that carries it.
 */
export interface Dataset {
  /** The guide's date as EDTF month: open periods are known until then. */
  guideDate: string;
  /** Null in a dataset that names none. */
  guide: Guide | null;
  /** Addresses for letters, where there is no guide to give them. */
  contacts?: readonly string[] | undefined;
  /** Whom the official borders are owed to; null where none are used. */
  attribution: string | null;
  approaches: readonly Approach[];
  initiatives: readonly Initiative[];
  challenges: readonly Challenge[];
  places: readonly Place[];
  ground: readonly Ground[];
  waters: readonly Water[];
  basemaps: readonly Basemap[];
  organisations: readonly OrganisationName[];
  themes: readonly Term[];
  audiences: readonly Term[];
  /** Of one whose details are there; other data have none. */
  glossary?: readonly GlossaryTerm[] | undefined;
  /** Of one that was read from an index. */
  index?: IndexOf | undefined;
  /** Whether the links that are our own reading are left out. */
  guideOnly?: true | undefined;
}

/** The SHA-256 of published files as the build wrote them, in base64, by path below the site's root. */
export type Seals = ReadonlyMap<string, string>;

/** What is known of the index that a dataset was read from. */
export interface IndexOf {
  /** What tells whether the files of its details are those that the build wrote. */
  seals: Seals;
  /** The language of its texts. */
  language: Language;
  /** The ids of the initiatives as published, which tell in what file of details each is. */
  ids: readonly string[];
  /** Per id its place in the alphabet of the language. */
  ranks: readonly number[];
  /** How many of them share a file of details. */
  chunk: number;
}

/** A dataset with all that the fiches and organisations say. */
export interface DetailedDataset extends Dataset {
  approaches: readonly DetailedApproach[];
  initiatives: readonly DetailedInitiative[];
  challenges: readonly DetailedChallenge[];
  organisations: readonly Organisation[];
}

export interface Organisation extends OrganisationName, Contact, Pictured {
  /** Other forms of the name that mean the same organisation. */
  aliases?: readonly string[] | undefined;
  /** Empty where no more than the name is known. */
  kind: string;
  website: string | null;
}
