import { IS_BELGIAN } from '#map';
import * as belgium from '../belgium/place-name.ts';
import * as elsewhere from '../elsewhere/place-name.ts';

export type { PlaceName } from '../belgium/place-name.ts';

const own: Pick<typeof belgium, keyof typeof elsewhere> = IS_BELGIAN ? belgium : elsewhere;

/** The name of a place in every language. */
export const { inEveryLanguage } = own;
