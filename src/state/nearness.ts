/** All that "near" is worked out with, in one chunk. */
export { nearby } from '../domain/nearby.ts';
export { withinReach } from '../domain/reach.ts';
