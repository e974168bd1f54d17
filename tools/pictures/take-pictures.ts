import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fieldsOf, fileOf, withFields } from '../../src/data/edit/edited-kinds.ts';
import type { Change } from '../../src/data/edit/patch/patch.ts';
import { isRecord } from '../../src/data/problems/is-record.ts';
import { problem, type Problem, type ProblemCode } from '../../src/data/problems/problems.ts';
import { plainPicture } from './encode-picture.ts';
import { lookCloser } from './look-closer.ts';
import { bytesOfData, picturePathIn } from './picture-files.ts';

/** What comes of changes that bring pictures along. */
interface Taken {
  /** The same changes, each picture a file by its name alone. */
  readonly changes: readonly Change[];
  /** The pictures that are not there yet, by name: upright, and telling nothing but what is to be seen. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** With an error among them nothing is to be written. */
  readonly problems: readonly Problem[];
}

/** Takes the pictures out of changes, to be files of `data/pictures/`. Writes nothing itself. */
export async function takePictures(changes: readonly Change[], folder: string): Promise<Taken> {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  const take = async (change: Change, picture: unknown, index: number): Promise<unknown> => {
    if (!isRecord(picture) || typeof picture.data !== 'string') return picture;
    const { data, ...rest } = picture as { data: string };
    const name = String(picture.file);
    const tell = (code: ProblemCode, found: string, hint = '') => {
      const field = `pictures[${index}]`;
      problems.push(problem(code, fileOf(change.kind), { feature: change.id, field, found, hint }));
      return picture;
    };
    const bytes = bytesOfData(data);
    if (!bytes) return tell('pictureData', name);
    const { flaw } = await lookCloser(bytes, name);
    if (flaw) return tell(flaw.code, flaw.found, flaw.hint);
    const plain = await plainPicture(bytes);
    const path = picturePathIn(folder, name);
    if (!existsSync(path)) files.set(name, plain);
    else if (!readFileSync(path).equals(plain)) return tell('pictureTaken', name);
    return rest;
  };
  const taken = await Promise.all(
    changes.map(async (change): Promise<Change> => {
      const { kind, after } = change;
      const { pictures } = after ? fieldsOf(kind, after) : {};
      if (!after || !Array.isArray(pictures)) return change;
      const own = await Promise.all(pictures.map((one, index) => take(change, one, index)));
      return {
        ...change,
        after: withFields(kind, after, { ...fieldsOf(kind, after), pictures: own }),
      };
    }),
  );
  return { changes: taken, files, problems };
}

/** Writes pictures into the folder of the data. */
export function writePictures(files: ReadonlyMap<string, Uint8Array>, folder: string): void {
  for (const [name, bytes] of files) {
    const path = picturePathIn(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
