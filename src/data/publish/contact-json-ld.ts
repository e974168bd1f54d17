import type { Contact } from '../../domain/contact/contact.ts';
import { openingRules, type OpeningRule } from '../../domain/contact/opening-rules.ts';
import type { Language } from '../../domain/languages.ts';
import type { Initiative } from '../../domain/model.ts';
import { some, tiedJsonLd, type Thing } from './roles-json-ld.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const said = (name: string, value: unknown): Thing => (value ? { [name]: value } : {});

/** The days of the week that a rule is of; all of them where it names none. */
function daysOf({ days }: OpeningRule): readonly string[] {
  if (days.length === 0) return DAYS;
  return days.flatMap(({ from, to }) => {
    if (typeof from === 'string' || typeof to === 'string') return [];
    const length = ((to - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => DAYS[(from + step) % 7]!);
  });
}

/** Whether schema.org has words for a rule: days of every week, with hours that end. */
const isWeekly = ({ dates, days, times, isOff }: OpeningRule) =>
  !isOff &&
  dates.length === 0 &&
  days.every(({ nth }) => nth.length === 0) &&
  times.every(({ to }) => to !== null);

/** The hours of every week; what is of some weeks only, schema.org cannot say and they go unsaid. */
function openingSpecification(openingHours: string | undefined): readonly Thing[] {
  const rules = (openingHours === undefined ? null : openingRules(openingHours)) ?? [];
  return rules.filter(isWeekly).flatMap((rule) => {
    const dayOfWeek = daysOf(rule);
    const times = rule.times.length > 0 ? rule.times : [{ from: '00:00', to: '23:59' }];
    if (dayOfWeek.length === 0) return [];
    return times.map(({ from, to }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek,
      opens: from,
      closes: to,
    }));
  });
}

function contactPoint(contact: Contact): readonly Thing[] {
  const { email, phone, website, spokenLanguages = [] } = contact;
  if (!email && !phone && !website) return [];
  return [
    {
      '@type': 'ContactPoint',
      ...said('email', email),
      ...said('telephone', phone),
      ...said('url', website),
      ...some('availableLanguage', spokenLanguages),
    },
  ];
}

function placeOf({ address, addressPoint, openingHours, wheelchair }: Contact): readonly Thing[] {
  const openings = openingSpecification(openingHours);
  if (!address && openings.length === 0) return [];
  const [longitude, latitude] = addressPoint ?? [];
  return [
    {
      '@type': 'Place',
      ...said('address', address),
      ...(addressPoint ? { geo: { '@type': 'GeoCoordinates', latitude, longitude } } : {}),
      ...some('openingHoursSpecification', openings),
      ...(wheelchair === undefined || wheelchair === 'limited'
        ? {}
        : {
            amenityFeature: {
              '@type': 'LocationFeatureSpecification',
              name: 'wheelchair',
              value: wheelchair === 'yes',
            },
          }),
    },
  ];
}

/** How to reach something, in the words of schema.org. */
export function contactJsonLd(contact: Contact): Thing {
  return {
    ...said('url', contact.website),
    ...some('contactPoint', contactPoint(contact)),
    ...some('location', placeOf(contact)),
  };
}

/** Who is tied to an initiative and how one reaches it, in the words of schema.org. */
export function initiativeJsonLd(initiative: Initiative & Contact, language: Language): Thing {
  const tied = tiedJsonLd(initiative, language);
  const contact = contactJsonLd(initiative);
  const places = [tied, contact].flatMap(({ location }) => (location ?? []) as readonly Thing[]);
  return { ...tied, ...contact, ...some('location', places) };
}
