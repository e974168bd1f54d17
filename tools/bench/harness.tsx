import '../../src/app/styles/index.css';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { loadDataset } from '../../src/data/load.ts';
import { LANGUAGES, type Language } from '../../src/domain/model.ts';
import { loadMessages } from '../../src/i18n/load-messages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { AtlasContext, buildAtlas } from '../../src/state/atlas.ts';
import { I18nContext } from '../../src/state/i18n-context.ts';
import { ResultsProvider } from '../../src/state/results.tsx';
import { SiteContext } from '../../src/state/site.ts';
import { Timeline } from '../../src/timeline/timeline.tsx';
import { madeUpDataset } from '../made-up/initiatives.ts';

/** The timeline by itself on a made-up dataset: what a step costs there, without map and list. */
const params = new URLSearchParams(location.search);
const count = Number(params.get('count') ?? 19);
const wish = params.get('language');
const language: Language = LANGUAGES.find((one) => one === wish) ?? 'nl';

const loaded = await loadDataset(new URL('./', location.href));
if (!loaded.ok) throw new Error('The published data does not load.');
const dataset = count > 0 ? madeUpDataset(loaded.dataset, count) : loaded.dataset;
const atlas = buildAtlas(dataset);
const t = translator(language, (await loadMessages(language, false)).texts);
const { hook, searchHook } = memoryLocation({ path: params.get('at') ?? `/${language}/` });

createRoot(document.getElementById('app')!).render(
  <Router hook={hook} searchHook={searchHook}>
    <I18nContext value={{ language, t, say: (text) => text[language] }}>
      <AtlasContext value={atlas}>
        <SiteContext value={{ root: new URL('./', location.href), address: null }}>
          <ResultsProvider>
            <div className="shell shell-wide shell-tall">
              <Timeline wide />
            </div>
          </ResultsProvider>
        </SiteContext>
      </AtlasContext>
    </I18nContext>
  </Router>,
);
