import type { Plugin } from 'vite';
import { dcat } from '../../src/data/publish/publish-dcat.ts';
import { FORMAT_FILES } from '../../src/data/publish/formats/formats.ts';
import { publishedGazetteer } from '../../src/data/publish/publish-gazetteer.ts';
import { eachLanguage } from '../../src/domain/languages.ts';
import { publish } from '../../src/data/publish/publish.ts';
import { publishedSchemas } from '../data/json-schemas.ts';
import { APPROACH_CSS, approachCss } from '../pages/approach-css.ts';
import { FILES } from '../../src/data/schemas/items.ts';
import { sourcePath } from '../../src/data/load/source-path.ts';
import { DATA_FOLDER, dataFiles } from '../data/data-files.ts';
import { VERSION_FILE } from '../../src/state/atlas/build-facts.ts';
import { buildFacts } from './build-facts.ts';
import { textsIn } from './page-texts.ts';
import { serveMade, type MadeFiles } from './serve-made.ts';
import { refuse, siteDataset, siteGazetteer, siteSource } from '../data/site-dataset.ts';
import { pictureProblems } from '../pictures/picture-problems.ts';
import { sitePictures } from '../pictures/site-pictures.ts';
import { typesetDataset } from '../../src/data/source/typeset-dataset.ts';

/** Every file that is published with the site, by address below its root. */
async function publishedFiles(): Promise<MadeFiles> {
  const files = dataFiles();
  const source = siteSource();
  const wrong = await pictureProblems(source, DATA_FOLDER);
  if (wrong.some(({ severity }) => severity === 'error')) refuse(wrong);
  const pictures = await sitePictures(siteDataset(source), DATA_FOLDER);
  const { dataset } = pictures;
  const json = {
    ...publish(dataset, pictures.shown(typesetDataset(dataset))),
    ...publishedSchemas(),
    [VERSION_FILE]: buildFacts(source),
    'data/dcat.jsonld': dcat(dataset, source.site.licence, {
      title: eachLanguage((language) => textsIn(language)['published.title']),
      noLicence: eachLanguage((language) => textsIn(language)['published.noLicence']),
    }),
  };
  return new Map<string, string | Uint8Array>([
    ...pictures.files,
    ...Object.entries(json).map(([path, value]) => [path, JSON.stringify(value)] as const),
    ['data/gazetteer.json', JSON.stringify(publishedGazetteer(siteGazetteer(source)))],
    ...FORMAT_FILES.map(({ name, format, language }) => {
      const file = format.write(dataset, language);
      return [`data/${name}`, typeof file === 'string' ? file : JSON.stringify(file)] as const;
    }),
    ...Object.values(FILES).map(
      (name) => [sourcePath(name), new TextDecoder().decode(files[name])] as const,
    ),
    [APPROACH_CSS, approachCss(dataset)],
  ]);
}

/** Publishes the data with the site; bad data stops the build. */
export function publishedData(): Plugin {
  return {
    name: 'published-data',
    async configureServer(server) {
      let files = await publishedFiles();
      server.watcher.add(DATA_FOLDER);
      const renew = async () => {
        files = await publishedFiles();
        server.ws.send({ type: 'full-reload' });
      };
      server.watcher.on('change', (path) => {
        if (!path.startsWith(DATA_FOLDER)) return;
        renew().catch((error: unknown) => {
          server.config.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
      serveMade(server, () => files);
    },
    async generateBundle() {
      for (const [fileName, source] of await publishedFiles()) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
