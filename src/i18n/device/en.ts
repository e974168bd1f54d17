import type { WrittenDeviceMessages } from '../messages.ts';

const en: WrittenDeviceMessages = {
  'update.ready': 'There is a newer version of the map.',
  'update.taken': 'Another tab shows a newer version of the map already.',
  'update.take': 'Show it',
  'update.later': 'Later',
};

export default en;
