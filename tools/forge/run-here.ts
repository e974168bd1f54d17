import { readFileSync } from 'node:fs';
import type { Forge } from '../../src/domain/forge/repository.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** A merge request as a pipeline that looks at it is told of it. */
export interface RequestHere {
  readonly number: number;
  /** Whether it comes from another project: then nothing of it is run. */
  readonly isForeign: boolean;
}

/** The pipeline that a command runs in, as the forge's variables tell it. */
export interface RunHere {
  readonly forge: Forge;
  /** The forge's API: `https://api.github.com`, `https://codeberg.org/api/v1`. */
  readonly api: string;
  /** The project in addresses of the API: `somebody/map`, or a number on GitLab. */
  readonly project: string;
  /** Of the project's first page. */
  readonly url: string;
  /** What it may write with; null where it may not. */
  readonly token: string | null;
  /** The branch that the site is made from. */
  readonly main: string;
  /** The branch that was pushed to; null for a merge request. */
  readonly branch: string | null;
  readonly request: RequestHere | null;
  /** Of the pipeline itself, where its files are to be had. */
  readonly page: string | null;
  /** A file that the forge shows as Markdown beside the log; null where it has none. */
  readonly summary: string | null;
  /** Where the forge says that its pages stand; null where it does not say. */
  readonly pages: string | null;
}

/** Forges tell an empty text of what there is not. */
const told = (text: string | undefined): string | null => (text === '' ? null : (text ?? null));

interface Event {
  readonly pull_request?: {
    readonly number: number;
    readonly head: { readonly repo: { readonly full_name: string } | null };
  };
  readonly repository?: { readonly default_branch?: string };
}

function onGitLab(env: Environment): RunHere {
  const number = Number(env.CI_MERGE_REQUEST_IID ?? '');
  const isForeign = env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID !== env.CI_PROJECT_ID;
  return {
    forge: 'gitlab',
    api: env.CI_API_V4_URL ?? '',
    project: env.CI_PROJECT_ID ?? '',
    url: env.CI_PROJECT_URL ?? '',
    token: told(env.SITE_TOKEN),
    main: env.CI_DEFAULT_BRANCH ?? 'main',
    branch: told(env.CI_COMMIT_BRANCH),
    request: number > 0 ? { number, isForeign } : null,
    page: told(env.CI_PIPELINE_URL),
    summary: null,
    pages: told(env.CI_PAGES_URL),
  };
}

function onActions(env: Environment): RunHere {
  const path = told(env.GITHUB_EVENT_PATH);
  const event = JSON.parse(path === null ? '{}' : readFileSync(path, 'utf8')) as Event;
  const project = env.GITHUB_REPOSITORY ?? '';
  const url = `${env.GITHUB_SERVER_URL ?? ''}/${project}`;
  const api = env.GITHUB_API_URL ?? '';
  const asked = event.pull_request;
  return {
    // Forgejo and Gitea call themselves by GitHub's names, but for the form of their API.
    forge: /\/api\/v1\/?$/.test(api) ? 'forgejo' : 'github',
    api: api.replace(/\/$/, ''),
    project,
    url,
    token: told(env.GITHUB_TOKEN),
    main: event.repository?.default_branch ?? 'main',
    branch: asked ? null : (env.GITHUB_REF_NAME ?? null),
    request: asked
      ? { number: asked.number, isForeign: asked.head.repo?.full_name !== project }
      : null,
    page: told(env.GITHUB_RUN_ID) ? `${url}/actions/runs/${env.GITHUB_RUN_ID}` : null,
    summary: told(env.GITHUB_STEP_SUMMARY),
    pages: null,
  };
}

/** The pipeline that this runs in; null on somebody's own machine. */
export function runHere(env: Environment = process.env): RunHere | null {
  if (env.GITLAB_CI) return onGitLab(env);
  return env.GITHUB_ACTIONS ? onActions(env) : null;
}
