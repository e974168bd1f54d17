import { createStore } from './store.ts';

/** How many places in sight have no name on the map, for want of room: the legend tells. */
export const leftOut = createStore(0);
