import type { WrittenDeviceMessages } from '../messages.ts';

const en: WrittenDeviceMessages = {
  'update.ready': 'There is a newer version of the map.',
  'update.taken': 'Another tab shows a newer version of the map already.',
  'update.take': 'Show it',
  'update.later': 'Later',
  'app.problems':
    '{count, plural, one {# item of the data was left out} other {# items of the data were left out}}',
  'notice.title': 'Part of this address could not be followed:',
  'notice.dismiss': 'Got it',
  'notice.value': '“{value}” for {parameter} is unknown and does not count',
  'param.q': 'text',
  'param.approach': 'approach',
  'param.basis': 'kind of link',
  'param.place': 'place',
  'param.by': 'initiator',
  'param.theme': 'theme',
  'param.years': 'period',
  'param.reading': 'reading of the period',
  'param.longer': 'length in years',
  'param.sort': 'order',
  'param.group': 'grouping',
  'param.near': 'near',
  'param.within': 'distance',
  'param.shade': 'number per commune',
  'param.view': 'map view',
  'param.fiche': 'fiche',
  'param.order': 'order',
  'trouble.title': 'Not everything could be fetched. What was here already goes on working.',
  'trouble.what': 'What is wrong',
  'trouble.later': 'Hide',
  'start.slow': 'The map loads slowly. A little more patience, or try again.',
  'start.failed': 'The map could not start: a part did not arrive. What stands here can be read.',
};

export default en;
