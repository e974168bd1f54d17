/** The kinds of forge that the pipelines are written for; Gitea and Codeberg are as Forgejo. */
export const FORGES = ['github', 'gitlab', 'forgejo'] as const;
export type Forge = (typeof FORGES)[number];

/** Where the project stands, for who hands in changes. */
export interface Repository {
  readonly forge: Forge;
  /** Of its first page, without a slash at the end: `https://codeberg.org/somebody/map`. */
  readonly url: string;
  /** The one that the site is made from, such as `main`. */
  readonly branch: string;
}

/** The folder of the project that files of changes are handed in to. */
export const CHANGES_FOLDER = 'changes';

/** Longer than this, in letters, servers between a browser and a forge may refuse an address (8 kB). */
const LONGEST_ADDRESS = 6000;

const pathOf = (text: string) => text.split('/').map(encodeURIComponent).join('/');

/**
 * The page of the forge where files are dropped into the folder of changes. GitLab has none for itself:
 * there it is the folder, with "Upload file" under its plus.
 */
export function uploadPage({ forge, url, branch }: Repository): string {
  const on = pathOf(branch);
  if (forge === 'github') return `${url}/upload/${on}/${CHANGES_FOLDER}`;
  if (forge === 'gitlab') return `${url}/-/tree/${on}/${CHANGES_FOLDER}`;
  return `${url}/_upload/${on}/${CHANGES_FOLDER}`;
}

/**
 * The page of the forge for a new file of changes with its text filled in; null where the forge takes
 * no text in an address (GitLab), or the text is too long for one.
 */
export function newFilePage(
  { forge, url, branch }: Repository,
  name: string,
  text: string,
): string | null {
  if (forge === 'gitlab') return null;
  const asked = new URLSearchParams({ filename: `${CHANGES_FOLDER}/${name}`, value: text });
  const page = forge === 'github' ? 'new' : '_new';
  const address = `${url}/${page}/${pathOf(branch)}?${asked.toString()}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}

/** The page of the forge that lists what waits to be looked at. */
export function waitingPage({ forge, url }: Repository): string {
  return forge === 'gitlab' ? `${url}/-/merge_requests` : `${url}/pulls`;
}
