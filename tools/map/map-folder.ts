import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the map that is built where none is named: our own. */
export const OWN_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url));

/** The folder of the map's hand-edited content: what the variable GUIDE names, else our own. */
export const DATA_FOLDER = process.env.GUIDE ? `${resolve(process.env.GUIDE)}/` : OWN_FOLDER;
