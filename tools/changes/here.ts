import type { Language } from '../../src/domain/languages.ts';
import { translator, type Translate } from '../../src/i18n/translate.ts';
import { languageAsked, textsIn } from '../build/page-texts.ts';
import { runHere, type RunHere } from '../forge/run-here.ts';

/** Where and how a command about what was handed in runs. */
export interface Here {
  /** The checkout. */
  readonly folder: string;
  /** Null on somebody's own machine. */
  readonly run: RunHere | null;
  /** Where the site is said to stand, in the variable SITE_URL; empty or undefined where it is not. */
  readonly siteUrl: string | undefined;
  readonly language: Language;
  readonly t: Translate;
  readonly withPreview: boolean;
  readonly say: (line: string) => void;
}

/** A command's surroundings, from what was asked of it. */
export function hereWith(
  asked: { readonly lang?: string | undefined; readonly 'no-preview': boolean },
  folder = process.cwd(),
  env: Readonly<Record<string, string | undefined>> = process.env,
  say: Here['say'] = console.log,
): Here {
  const language = languageAsked(asked.lang);
  return {
    folder,
    run: runHere(env),
    siteUrl: env.SITE_URL,
    language,
    t: translator(language, textsIn(language)),
    withPreview: !asked['no-preview'],
    say,
  };
}

/** What such a command may be asked. */
export const ASKED = {
  lang: { type: 'string' },
  'no-preview': { type: 'boolean', default: false },
} as const;
