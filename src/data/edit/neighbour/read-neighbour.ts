import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { unzipSync } from 'fflate';
import { harmless } from '../../harmless.ts';
import { problem, type Problem } from '../../problems.ts';
import { LIMITS } from '../../other/limits.ts';
import { megabytes, tooLarge } from '../../other/too-large.ts';
import { tableOfCsv, tableOfFeatures, type TableReading } from '../../other/table.ts';
import { isZip, readExcel } from '../table/excel.ts';
import { decodeTable, writeCsv } from '../table/table-text.ts';

const failed = (...problems: Problem[]): TableReading => ({ table: null, problems });

/** What a parser of a format says against a file. */
const notRead = (name: string, error: unknown) =>
  failed(
    problem('notJson', name, { found: error instanceof Error ? error.message : String(error) }),
  );

function readKml(text: string, name: string): TableReading {
  const parser = new DOMParser({
    onError: (level, message) => {
      // What a parser only warns of is read all the same.
      if (level !== 'warning') throw new Error(message.split('\n')[0]);
    },
  });
  const { features } = kml(parser.parseFromString(text, 'text/xml'));
  const named = features.map((feature) => ({
    ...feature,
    properties: Object.fromEntries(
      Object.entries(feature.properties ?? {}).flatMap(([key, value]) => {
        // A description that is HTML comes as an object: its text is what is said.
        const inner = (value as { value?: unknown } | null)?.value;
        const said: unknown = typeof inner === 'string' ? inner.replace(/<[^>]*>/g, ' ') : value;
        return /^(styleUrl|stroke|fill|icon|visibility)/.test(key) ? [] : [[key, said]];
      }),
    ),
  }));
  return tableOfFeatures(named, name);
}

/** The features of a uMap file: those of all its layers, each with the name of its own. */
function featuresOf(value: unknown): readonly unknown[] | null {
  const { features, layers } = (value ?? {}) as { features?: unknown; layers?: unknown };
  if (Array.isArray(features)) return features as readonly unknown[];
  if (!Array.isArray(layers)) return null;
  return (layers as readonly Record<string, unknown>[]).flatMap((layer) => {
    const { name } = (layer._umap_options ?? layer._storage ?? {}) as { name?: unknown };
    const own = Array.isArray(layer.features) ? (layer.features as Record<string, unknown>[]) : [];
    return own.map((feature) => {
      const { _umap_options, _storage_options, ...properties } = (feature.properties ??
        {}) as Record<string, unknown>;
      return {
        ...feature,
        properties: { ...properties, ...(name === undefined ? {} : { layer: name }) },
      };
    });
  });
}

function readText(text: string, name: string): TableReading {
  const start = text.trimStart().slice(0, 1);
  if (start === '') return failed(problem('empty', name));
  if (start === '<') {
    return /<kml[\s>]/i.test(text.slice(0, 2000))
      ? readKml(text, name)
      : failed(problem('html', name));
  }
  if (start !== '{' && start !== '[') return tableOfCsv(text, name);
  const features = featuresOf(harmless(JSON.parse(text)));
  return features ? tableOfFeatures(features, name) : failed(problem('noTable', name));
}

/**
 * Reads a file of somebody else as a table whose columns somebody has to say the meaning of: GeoJSON,
 * uMap, KML or KMZ, CSV or XLSX. Never throws: what cannot be read is told.
 */
export async function readNeighbour(bytes: Uint8Array, name: string): Promise<TableReading> {
  if (bytes.length > LIMITS.bytes) return failed(tooLarge(name, megabytes(bytes.length)));
  try {
    if (!isZip(bytes)) return readText(decodeTable(bytes), name);
    const inner = Object.entries(
      unzipSync(bytes, { filter: (file) => /\.kml$/i.test(file.name) }),
    )[0];
    if (inner) return readText(decodeTable(inner[1]), name);
    const rows = await readExcel(bytes.slice().buffer);
    return tableOfCsv(writeCsv(rows), name);
  } catch (error) {
    return notRead(name, error);
  }
}
