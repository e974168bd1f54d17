import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Forge } from '../../../src/domain/forge/repository.ts';
import { gitIn } from '../../forge/git.ts';

/** A merge request as the made-up forge keeps it. */
export interface KeptRequest {
  readonly number: number;
  readonly branch: string;
  title: string;
  text: string;
  readonly answers: string[];
  /** The commits that it brought, once it is merged. */
  merged: readonly string[] | null;
}

export interface MadeUpForge {
  readonly requests: KeptRequest[];
  /** The bare repository. */
  readonly repository: string;
  /** What a pipeline is told: for a push to a branch, or for a request from elsewhere. */
  readonly tells: (of: { branch: string } | { request: number }) => Record<string, string>;
  /** Opens a request as a person does, from a branch or from another project. */
  readonly open: (branch: string, text?: string) => KeptRequest;
  /** Merges one as its button does: with a commit of its own, or squashed. */
  readonly merge: (branch: string, how?: 'merge' | 'squash') => Promise<void>;
  readonly close: () => void;
}

const PROJECT = 'fdss/kaart';
const TOKEN = 'made-up-token';

type Answer = readonly [status: number, value: unknown];

/**
 * A forge that keeps merge requests in memory, with as much of the API of one of the three as we ask of it,
 * in the form that its makers document, over a bare repository on this machine.
 */
export async function madeUpForge(forge: Forge): Promise<MadeUpForge> {
  const folder = mkdtempSync(join(tmpdir(), 'kaart-forge-'));
  const repository = join(folder, 'kaart.git');
  await gitIn(folder)('init', '--quiet', '--bare', '--initial-branch=main', repository);
  const requests: KeptRequest[] = [];
  const open = (branch: string, said = '', title = branch): KeptRequest => {
    const number = requests.length + 1;
    const one = { number, branch, title, text: said, answers: [], merged: null };
    requests.push(one);
    return one;
  };
  const isOpen = ({ merged }: KeptRequest) => merged === null;
  const of = (number: string) => requests.find((one) => one.number === Number(number))!;
  const comments = ({ number, answers }: KeptRequest) =>
    answers.map((body, index) => ({ id: number * 1000 + index, body }));

  const likeGitHub = (method: string, path: string, body: Record<string, string>): Answer => {
    const pull = ({ number, branch, text: said }: KeptRequest) => ({
      number,
      body: said,
      head: { ref: branch, repo: { full_name: PROJECT } },
    });
    const rest = path.replace(`/repos/${PROJECT}`, '');
    let found: RegExpExecArray | null;
    if (rest === '/pulls' && method === 'GET') return [200, requests.filter(isOpen).map(pull)];
    if (rest === '/pulls') return [201, pull(open(body.head!, body.body, body.title))];
    if ((found = /^\/pulls\/(\d+)$/.exec(rest)) && method === 'PATCH') {
      Object.assign(of(found[1]!), { title: body.title, text: body.body });
      return [200, pull(of(found[1]!))];
    }
    if ((found = /^\/issues\/(\d+)\/comments$/.exec(rest))) {
      if (method === 'GET') return [200, comments(of(found[1]!))];
      of(found[1]!).answers.push(body.body!);
      return [201, { id: 1 }];
    }
    if ((found = /^\/issues\/comments\/(\d+)$/.exec(rest)) && method === 'PATCH') {
      const id = Number(found[1]);
      of(String(Math.floor(id / 1000))).answers[id % 1000] = body.body!;
      return [200, { id }];
    }
    if (forge === 'github' && (found = /^\/commits\/(\w+)\/pulls$/.exec(rest))) {
      const brought = requests.filter(({ merged }) => merged?.includes(found![1]!));
      return [200, brought.map(() => ({ merged_at: '2026-12-01T10:00:00Z' }))];
    }
    // Forgejo knows a request by the commit that merged it alone.
    if (forge === 'forgejo' && (found = /^\/commits\/(\w+)\/pull$/.exec(rest))) {
      const brought = requests.some(({ merged }) => merged?.at(-1) === found![1]);
      return brought ? [200, { merged_at: '2026-12-01T10:00:00Z' }] : [404, { message: 'none' }];
    }
    return [404, { message: `${method} ${path}` }];
  };

  const gitLab = (method: string, path: string, body: Record<string, string>): Answer => {
    const request = ({ number, text: said }: KeptRequest) => ({ iid: number, description: said });
    const [rest = '', asked = ''] = path.replace('/projects/7', '').split('?');
    let found: RegExpExecArray | null;
    if (rest === '/merge_requests' && method === 'GET') {
      const branch = new URLSearchParams(asked).get('source_branch');
      return [200, requests.filter((one) => isOpen(one) && one.branch === branch).map(request)];
    }
    if (rest === '/merge_requests')
      return [201, request(open(body.source_branch!, body.description, body.title))];
    if ((found = /^\/merge_requests\/(\d+)$/.exec(rest)) && method === 'PUT') {
      Object.assign(of(found[1]!), { title: body.title, text: body.description });
      return [200, request(of(found[1]!))];
    }
    if ((found = /^\/merge_requests\/(\d+)\/notes$/.exec(rest))) {
      if (method === 'GET') return [200, comments(of(found[1]!))];
      of(found[1]!).answers.push(body.body!);
      return [201, { id: 1 }];
    }
    if ((found = /^\/merge_requests\/(\d+)\/notes\/(\d+)$/.exec(rest)) && method === 'PUT') {
      of(found[1]!).answers[Number(found[2]) % 1000] = body.body!;
      return [200, { id: Number(found[2]) }];
    }
    if ((found = /^\/repository\/commits\/(\w+)\/merge_requests$/.exec(rest))) {
      const brought = requests.filter(({ merged }) => merged?.includes(found![1]!));
      return [200, brought.map(() => ({ state: 'merged' }))];
    }
    return [404, { message: `${method} ${path}` }];
  };

  const mayWrite = ({ headers }: IncomingMessage) =>
    forge === 'gitlab'
      ? headers['private-token'] === TOKEN
      : headers.authorization === `Bearer ${TOKEN}`;
  const base = { github: '', gitlab: '/api/v4', forgejo: '/api/v1' }[forge];
  const server = createServer((request, response) => {
    const answer = async (): Promise<Answer> => {
      if (!mayWrite(request)) return [403, { message: 'Resource not accessible' }];
      const said = await text(request);
      const body = JSON.parse(said || '{}') as Record<string, string>;
      const path = request.url!.slice(base.length);
      if (forge === 'gitlab') return gitLab(request.method!, path, body);
      return likeGitHub(request.method!, path.split('?')[0]!, body);
    };
    void answer().then(([status, value]) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const tells: MadeUpForge['tells'] = (what) => {
    if (forge === 'gitlab') {
      return {
        GITLAB_CI: 'true',
        CI_API_V4_URL: `${host}/api/v4`,
        CI_PROJECT_ID: '7',
        CI_PROJECT_URL: `https://gitlab.example/${PROJECT}`,
        CI_DEFAULT_BRANCH: 'main',
        CI_PAGES_URL: 'https://fdss.gitlab.example/kaart',
        CI_PIPELINE_URL: 'https://gitlab.example/fdss/kaart/-/pipelines/9',
        SITE_TOKEN: TOKEN,
        ...('branch' in what
          ? { CI_COMMIT_BRANCH: what.branch }
          : { CI_MERGE_REQUEST_IID: String(what.request) }),
      };
    }
    const event = join(mkdtempSync(join(folder, 'event-')), 'event.json');
    const elsewhere = { full_name: 'an/kaart' };
    writeFileSync(
      event,
      JSON.stringify({
        repository: { default_branch: 'main' },
        ...('request' in what
          ? { pull_request: { number: what.request, head: { repo: elsewhere } } }
          : {}),
      }),
    );
    return {
      GITHUB_ACTIONS: 'true',
      GITHUB_SERVER_URL: 'https://forge.example',
      GITHUB_API_URL: `${host}${base}`,
      GITHUB_REPOSITORY: PROJECT,
      GITHUB_EVENT_PATH: event,
      GITHUB_REF_NAME: 'branch' in what ? what.branch : 'main',
      GITHUB_RUN_ID: '9',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      GITHUB_TOKEN: TOKEN,
    };
  };

  return {
    requests,
    repository,
    tells,
    open,
    merge: async (branch, how = 'merge') => {
      const one = requests.findLast((request) => request.branch === branch && isOpen(request))!;
      const clone = mkdtempSync(join(folder, 'merge-'));
      const git = gitIn(clone);
      await git('clone', '--quiet', repository, '.');
      const own = await git('rev-list', `origin/main..origin/${branch}`);
      if (how === 'merge') {
        await git('merge', '--quiet', '--no-ff', '-m', `Merge ${branch}`, `origin/${branch}`);
      } else {
        await git('merge', '--quiet', '--squash', `origin/${branch}`);
        await git('commit', '--quiet', '-m', branch);
      }
      await git('push', '--quiet', 'origin', 'main', `:${branch}`);
      one.merged = [...(how === 'merge' ? own.split('\n') : []), await git('rev-parse', 'HEAD')];
    },
    close: () => server.close(),
  };
}
