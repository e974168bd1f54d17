import { harmless } from '../../problems/harmless.ts';
import { isRecord } from '../../problems/is-record.ts';
import { problem, type Problem } from '../../problems/problems.ts';
import { CONTRACT, isLater } from '../../schemas/contract.ts';
import { isContract } from '../contract.ts';
import { LIMITS } from '../limits.ts';
import { sizeOf, type Part } from '../rows.ts';
import { megabytes, tooLarge } from '../too-large.ts';
import { gridOfCsv } from './read-csv.ts';
import { decodeText, isDecodedTwice } from './decode-text.ts';
import { kindOfFile, kindOfZip, READABLE, type ForeignKind } from './file-kind.ts';
import { readJsonText } from './json-text.ts';
import { gunzip, namesInZip, TooLargeArchive, unzip } from './zip.ts';

/** A file of somebody else as far as it reads by itself. */
export type OpenedFile =
  /** Features of the published contract: they say themselves what they mean. */
  | { readonly kind: 'contract'; readonly features: readonly unknown[] }
  /** Somebody has to say what its columns mean. */
  | { readonly kind: 'parts'; readonly parts: readonly Part[]; readonly crs: string }
  | { readonly kind: 'none' };

export interface Opening {
  readonly file: OpenedFile;
  readonly problems: readonly Problem[];
}

const none = (...problems: readonly Problem[]): Opening => ({ file: { kind: 'none' }, problems });

const foreign = (kind: ForeignKind, name: string) => none(problem(`kind.${kind}`, name));

function ofParts(
  parts: readonly Part[],
  name: string,
  problems: readonly Problem[] = [],
  crs = '',
): Opening {
  if (parts.every((part) => sizeOf(part) === 0)) {
    // What leads elsewhere is told by itself; else the file has nothing.
    const isTold = problems.some(({ code }) => code === 'remoteLayer');
    return none(...problems, ...(isTold ? [] : [problem('noTable', name)]));
  }
  const isBare = ({ body }: Part) => body.kind === 'records' && body.table.columns.length === 0;
  if (parts.every(isBare)) return none(...problems, problem('noColumns', name));
  return { file: { kind: 'parts', parts, crs }, problems };
}

/** Without what may stand before the first element: declaration, comments, document type. */
const rootOf = (text: string) =>
  /<([\w:.-]+)[\s/>]/.exec(
    text.slice(0, 200_000).replace(/<!--[\s\S]*?-->|<[?!][^>]*>/g, ''),
  )?.[1] ?? '';

/** What a web page, or a piece of one, begins with. */
const PAGE = /^(html|head|body|table|meta|style|div|p|title|script)$/;

async function openXml(text: string, name: string): Promise<Opening> {
  const root = rootOf(text).replace(/^.*:/, '').toLowerCase();
  if (root === 'kml' || root === 'gpx') {
    const { readGpx, readKml } = await import('./read-kml.ts');
    const { parts, problems } = root === 'kml' ? readKml(text, name) : readGpx(text);
    return ofParts(parts, name, problems);
  }
  const isPage = /^\s*<!doctype html/i.test(text) || PAGE.test(root);
  if (!isPage) return foreign('xml', name);
  const { partsOfHtml } = await import('./html-table.ts');
  const parts = partsOfHtml(text);
  return parts.length > 0 ? ofParts(parts, name) : none(problem('html', name));
}

async function openJson(text: string, name: string): Promise<Opening> {
  const { value, problems } = readJsonText(text, name);
  const features = isRecord(value) && Array.isArray(value.features) ? value.features : [];
  if (isContract(features)) {
    // What a later contract means by a field is not guessed at.
    if (isRecord(value) && isLater(value.contract)) {
      const at = { field: 'contract', found: value.contract, hint: String(CONTRACT) };
      return none(problem('laterContract', name, at));
    }
    return { file: { kind: 'contract', features: harmless(features) as unknown[] }, problems };
  }
  const { partsOfJson } = await import('./json-forms.ts');
  const { parts, crs, problems: more } = partsOfJson(value, name);
  return ofParts(parts, name, [...problems, ...more], crs);
}

async function openText(text: string, name: string): Promise<Opening> {
  const start = text.trimStart().slice(0, 1);
  if (start === '') return none(problem('emptyFile', name));
  if (start === '<') return openXml(text, name);
  if (/^[\s\u001e]*[[{]/.test(text) || /^\s*(var|let|const)?\s*[\w$.]+\s*[=(]\s*[[{]/.test(text)) {
    return openJson(text, name);
  }
  const { rows, problems } = gridOfCsv(text, name, LIMITS.rows + LIMITS.titles);
  const twice = isDecodedTwice(text.slice(0, 100_000))
    ? [problem('decodedTwice', name, { severity: 'warning' })]
    : [];
  const part: Part = { name: '', isHidden: false, body: { kind: 'grid', rows } };
  return ofParts([part], name, [...problems, ...twice]);
}

async function openZip(bytes: Uint8Array, name: string, depth: number): Promise<Opening> {
  const names = namesInZip(bytes);
  const kind = kindOfZip(names);
  const take = (pattern: RegExp) => unzip(bytes, (one) => pattern.test(one), LIMITS.bytes);
  switch (kind) {
    case 'excel': {
      const { partsOfExcel } = await import('./excel.ts');
      const { parts, problems } = await partsOfExcel(bytes, name, LIMITS.bytes);
      return ofParts(parts, name, problems);
    }
    case 'ods': {
      const { partsOfOds } = await import('./ods.ts');
      const content = take(/^content\.xml$/).get('content.xml') ?? new Uint8Array();
      const xml = decodeText(content);
      // A text or a drawing of the same programs.
      if (!xml.includes('<office:spreadsheet')) return foreign('word', name);
      return ofParts(partsOfOds(xml), name);
    }
    case 'kmz': {
      const files = take(/^doc\.kml$/i);
      const [main = new Uint8Array()] = files.values();
      return openXml(decodeText(main), name);
    }
    case 'shapefile': {
      const { partsOfShapefile } = await import('./shapefile.ts');
      const { parts, crs } = partsOfShapefile(take(/\.(shp|dbf|prj|cpg)$/i));
      return ofParts(parts, name, [], crs);
    }
    case 'files':
      return depth > 0 ? foreign('archive', name) : openFilesIn(bytes, name);
    default:
      return foreign(kind, name);
  }
}

/** The files of an archive, each a part, or several. */
async function openFilesIn(bytes: Uint8Array, name: string): Promise<Opening> {
  const parts: Part[] = [];
  const problems: Problem[] = [];
  let crs = '';
  for (const [inner, content] of unzip(bytes, (one) => READABLE.test(one), LIMITS.bytes)) {
    const { file, problems: found } = await openBytes(content, `${name} › ${inner}`, 1);
    problems.push(...found);
    if (file.kind === 'contract') return { file, problems };
    if (file.kind !== 'parts') continue;
    crs ||= file.crs;
    const title = inner.replace(/^.*\//, '').replace(/\.\w+$/, '');
    parts.push(
      ...file.parts.map((part) => ({ ...part, name: part.name === '' ? title : part.name })),
    );
  }
  if (parts.length > 0) return ofParts(parts, name, problems, crs);
  return problems.length > 0 ? none(...problems) : foreign('archive', name);
}

async function openBytes(bytes: Uint8Array, name: string, depth: number): Promise<Opening> {
  const kind = kindOfFile(bytes);
  switch (kind) {
    case 'zip':
      return openZip(bytes, name, depth);
    case 'gzip':
      return depth > 0 ? foreign('archive', name) : openBytes(gunzip(bytes, LIMITS.bytes), name, 1);
    case 'text':
      return openText(decodeText(bytes), name);
    default:
      return foreign(kind, name);
  }
}

/**
 * Opens any file of others: what a file is by its content, and what it says. Never throws:
 * what cannot be read is called by its name, with the way on.
 * @param name of the file, for messages
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<Opening> {
  if (bytes.length > LIMITS.bytes) return none(tooLarge(name, megabytes(bytes.length)));
  if (bytes.length === 0) return none(problem('emptyFile', name));
  try {
    return await openBytes(bytes, name, 0);
  } catch (error) {
    if (error instanceof TooLargeArchive)
      return none(tooLarge(name, `> ${megabytes(LIMITS.bytes)}`));
    // Whatever a reader of a format says against a file is in its own words, and in English.
    const found = error instanceof Error ? error.message.split('\n')[0] : '';
    return none(problem('unreadable', name, { found }));
  }
}
