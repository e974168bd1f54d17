import type { WrittenDeviceMessages } from '../messages.ts';

const fr: WrittenDeviceMessages = {
  'update.ready': 'Il y a une version plus récente de la carte.',
  'update.taken': 'Un autre onglet montre déjà une version plus récente de la carte.',
  'update.take': 'La montrer',
  'update.later': 'Plus tard',
};

export default fr;
