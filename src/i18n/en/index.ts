/** All texts of English, by the room that asks for them: for tools and tests. The app fetches a room at a time. */
export { default as device } from './device.ts';
export { default as edit } from './edit.ts';
export { default as fields } from './fields.ts';
export { default as map } from './map.ts';
export { default as near } from './near.ts';
export { default as page } from './page.ts';
export { default as show } from './show.ts';
export { default as time } from './time.ts';
export { default as tools } from './tools.ts';
