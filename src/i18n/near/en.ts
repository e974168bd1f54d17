import type { WrittenNearMessages } from '../messages.ts';

const en: WrittenNearMessages = {
  'near.suggestions': 'Places',
  'near.none': 'No place found for “{text}”.',
  'near.known':
    'Known are the communes, neighbourhoods and squares of Brussels, {towns, number} Belgian towns and villages, and the postcodes of Brussels and the larger towns.',
  'near.postcode':
    'Postcode {code}: {province}. We do not know the commune of this postcode; type the name of your commune.',
  'near.loading': 'Fetching place names…',
  'near.noGazetteer':
    'The list of Belgian place names cannot be reached now; only the places on the map can be found.',
  'near.clear': 'Clear the place',
  'near.recent': 'Last chosen, on this device only',
  'near.forget': 'Forget this list',
  'near.pointing': 'Click on the map, or slide the map under the cross.',
  'near.centre': 'Choose the centre',
  'near.notInLinks': 'A link does not keep your location.',
  'near.slow':
    'Your device is still looking. Meanwhile you can type a commune or postcode, or point at a spot on the map.',
  'near.denied':
    'Your device does not give your location. Type a commune or postcode, or point at a spot on the map.',
  'near.unavailable':
    'Your location cannot be found now. Type a commune or postcode, or point at a spot on the map.',
  'near.again': 'Try again',
  'near.rough':
    'Your location is known only to within {km} km: too rough to measure from. Choose a commune or postcode instead, or point at a spot on the map.',
  'near.youAreHere': 'You are here',
  'near.pointed': 'Chosen point',
  'near.me': 'your location',
  'near.thePoint': 'the chosen point',
  'near.in': 'In {place}.',
  'near.probablyIn': 'Probably in {place} (borders are schematic).',
  'near.which': 'Close to a border. Where is it?',
  'near.somewhere': 'Your location is known to within {km} km. Where are you?',
  'near.confirm': 'That’s right',
  'near.atTown': 'Close to {town}. Distances are as the crow flies.',
  'near.fromTown': '{town} is {distance} away. Distances are as the crow flies.',
  'near.abroad': 'This point lies outside Belgium. The map tells about Belgium only.',
  'near.page': 'About this place',
  'near.unknown': 'We know no place “{id}”. Choose one above.',
  'near.liesIn': '{name} lies in {place}.',
  'near.townIn': '{name}, province of {province}.',
  'near.nothing': 'Nothing here yet. Nearest to {place}: {name} in {where}, {distance}.',
  'near.nothingFits':
    'Nothing here that fits your choices. Nearest to {place}: {name} in {where}, {distance}.',
  'near.nothingLeft': 'Nothing here yet.',
  'reach.label': 'How far',
  'reach.amount': 'How much',
  'reach.none': 'no limit',
  'reach.km': 'km',
  'reach.foot': 'minutes on foot',
  'reach.bike': 'minutes by bike',
  'reach.flies':
    'A straight line at {speed} km an hour, so up to {km} km; the real road is longer.',
  'reach.of.km': 'within {amount, number} km of {place}',
  'reach.of.foot': 'within {amount, number} minutes on foot of {place}',
  'reach.of.bike': 'within {amount, number} minutes by bike of {place}',
  'reach.empty': 'Nothing {reach}.',
  'reach.drop': 'Without the distance: {count}',
  'places.commune': 'Communes',
  'places.section': 'Former communes',
  'places.neighbourhood': 'Neighbourhoods',
  'places.site': 'Squares, stations, parks',
  'places.town': 'Elsewhere in Belgium',
  'places.region': 'Region',
  'shade.title': 'Number per commune',
  'shade.none': 'none yet',
  'shade.number': '{value, number}',
  'shade.class': '{from, number} to {to, number}',
  'shade.whole': 'Count for each commune also what is for the whole region ({count, number})',
  'shade.note': 'An initiative in several communes counts in each.',
  'shade.table': 'As a table',
  'shade.commune': 'Commune',
  'shade.count': 'Initiatives',
  'shade.close': 'Back to the signs',
};

export default en;
