import { MAP_ID } from '#map';
import * as z from 'zod';
import type { RunHere } from './run-here.ts';

/** A merge request. */
export interface MergeRequest {
  readonly number: number;
  readonly text: string;
}

/** What is asked of a forge about merge requests. Each throws, in words, where the forge refuses. */
export interface ForgeApi {
  /** The open one of a branch of the project; null where there is none. */
  readonly requestOf: (branch: string) => Promise<MergeRequest | null>;
  /** Opens one; gives its number. */
  readonly open: (branch: string, title: string, text: string) => Promise<number>;
  readonly rewrite: (number: number, title: string, text: string) => Promise<void>;
  /** Writes the answer under it, in the place of the answer before. */
  readonly answer: (number: number, text: string) => Promise<void>;
  /** Whether a commit came to the branch of the site by a merge request. */
  readonly cameByRequest: (commit: string) => Promise<boolean>;
}

/** Stands in what we write, so that we find it again; nobody sees it. */
export const OURS = `<!-- ${MAP_ID} -->`;

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';
type Ask = <T>(method: Method, path: string, schema: z.ZodType<T>, body?: object) => Promise<T>;

/** How long the forge may take, in milliseconds. */
const LONGEST = 30_000;

function askOf({ api, forge, token }: RunHere): Ask {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token === null
      ? {}
      : forge === 'gitlab'
        ? { 'private-token': token }
        : { authorization: `Bearer ${token}` }),
  };
  return async (method, path, schema, body) => {
    const response = await fetch(`${api}${path}`, {
      method,
      headers,
      signal: AbortSignal.timeout(LONGEST),
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    if (!response.ok) {
      throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 200)}`);
    }
    return schema.parse(JSON.parse(text));
  };
}

const nothing = z.unknown();
const comment = z.object({ id: z.number(), body: z.string().nullable() });
const text = z
  .string()
  .nullish()
  .transform((said) => said ?? '');

/** GitHub, and Forgejo and Gitea, which speak its language but for a word or two. */
function likeGitHub(run: RunHere, ask: Ask): ForgeApi {
  const project = `/repos/${run.project}`;
  const pull = z.object({
    number: z.number(),
    body: text,
    head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
  });
  return {
    requestOf: async (branch) => {
      const all = await ask('GET', `${project}/pulls?state=open&per_page=100`, z.array(pull));
      const found = all.find(
        ({ head }) => head.ref === branch && head.repo?.full_name === run.project,
      );
      return found ? { number: found.number, text: found.body } : null;
    },
    open: async (branch, title, body) => {
      const asked = { head: branch, base: run.main, title, body };
      return (await ask('POST', `${project}/pulls`, z.object({ number: z.number() }), asked))
        .number;
    },
    rewrite: async (number, title, body) => {
      await ask('PATCH', `${project}/pulls/${number}`, nothing, { title, body });
    },
    answer: async (number, body) => {
      const path = `${project}/issues/${number}/comments`;
      const all = await ask('GET', `${path}?per_page=100`, z.array(comment));
      const before = all.find((one) => one.body?.includes(OURS));
      if (before) await ask('PATCH', `${project}/issues/comments/${before.id}`, nothing, { body });
      else await ask('POST', path, nothing, { body });
    },
    cameByRequest: async (commit) => {
      const path = `${project}/commits/${commit}/${run.forge === 'github' ? 'pulls' : 'pull'}`;
      const merged = z.object({ merged_at: z.string().nullish() });
      try {
        const found = await ask('GET', path, z.union([z.array(merged), merged]));
        return [found].flat().some(({ merged_at: at }) => at != null);
      } catch (error) {
        // Forgejo says of a commit without one that there is nothing at the address.
        if (error instanceof Error && error.message.includes(' 404 ')) return false;
        throw error;
      }
    },
  };
}

function gitLab(run: RunHere, ask: Ask): ForgeApi {
  const project = `/projects/${encodeURIComponent(run.project)}`;
  const request = z.object({ iid: z.number(), description: text });
  const requests = `${project}/merge_requests`;
  return {
    requestOf: async (branch) => {
      const of = new URLSearchParams({ state: 'opened', source_branch: branch });
      const [found] = await ask('GET', `${requests}?${of.toString()}`, z.array(request));
      return found ? { number: found.iid, text: found.description } : null;
    },
    open: async (branch, title, description) => {
      const asked = {
        source_branch: branch,
        target_branch: run.main,
        title,
        description,
        remove_source_branch: true,
      };
      return (await ask('POST', requests, request, asked)).iid;
    },
    rewrite: async (number, title, description) => {
      await ask('PUT', `${requests}/${number}`, nothing, { title, description });
    },
    answer: async (number, body) => {
      const notes = `${requests}/${number}/notes`;
      const all = await ask('GET', `${notes}?per_page=100`, z.array(comment));
      const before = all.find((one) => one.body?.includes(OURS));
      if (before) await ask('PUT', `${notes}/${before.id}`, nothing, { body });
      else await ask('POST', notes, nothing, { body });
    },
    cameByRequest: async (commit) => {
      const path = `${project}/repository/commits/${commit}/merge_requests`;
      const all = await ask('GET', path, z.array(z.object({ state: z.string() })));
      return all.some(({ state }) => state === 'merged');
    },
  };
}

/** The forge that a pipeline runs on; null where it may not write there. */
export function forgeApi(run: RunHere | null): ForgeApi | null {
  if (run?.token == null) return null;
  const ask = askOf(run);
  return run.forge === 'gitlab' ? gitLab(run, ask) : likeGitHub(run, ask);
}
