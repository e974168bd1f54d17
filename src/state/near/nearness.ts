/** All that "near" is worked out with, in one chunk. */
export { nearby } from '../../domain/near/nearby.ts';
export { withinReach } from '../../domain/near/reach.ts';
