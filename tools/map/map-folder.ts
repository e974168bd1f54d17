import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the map that is built where none is named: our own. */
export const OWN_FOLDER = fileURLToPath(new URL('../../data/', import.meta.url));

/** The folder of the map's hand-edited content: what the variable GUIDE names, else our own. */
export const DATA_FOLDER = process.env.GUIDE ? `${resolve(process.env.GUIDE)}/` : OWN_FOLDER;

/** Borders of a map's places in its own folder, by id. Its name is none of a data file: those are all read. */
export const BORDERS_FILE = 'borders/places.geojson';

const WITH_DATA = `${DATA_FOLDER}${BORDERS_FILE}`;

/** Where the borders of this map's places are, if anywhere; official ones are kept out of git, beside the data. */
export const BORDERS_PATH =
  DATA_FOLDER === OWN_FOLDER && !existsSync(WITH_DATA)
    ? fileURLToPath(new URL('../../borders/communes.geojson', import.meta.url))
    : WITH_DATA;
