import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floorImports, foldersIn } from './house/imports.ts';
import { housePicture } from './house/picture.ts';
import { withImportLine } from './house/plates.ts';

// After rooms were added or moved: draws the house, and says on each plate what may be imported.
writeFileSync('docs/architecture.svg', housePicture(floorImports()));
for (const [folder, files] of foldersIn(['src'])) {
  if (!files.includes('README.md')) continue;
  const path = join(folder, 'README.md');
  const plate = readFileSync(path, 'utf8');
  const next = withImportLine(plate, folder);
  if (next !== plate) writeFileSync(path, next);
}
