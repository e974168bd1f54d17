import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Job {
  readonly script?: readonly string[];
  readonly steps?: readonly { readonly run?: string }[];
}

/** The pipelines of the project, by what they are for; each has the commands that it runs, in order. */
export type Pipelines = Readonly<Record<'publish' | 'review' | 'back', readonly string[]>>;

const NAMES = { publish: 'site', review: 'changes', back: 'back' } as const;

/** Those of a folder of workflows, as GitHub, Forgejo and Gitea have them. */
export function workflowsIn(folder: string): Pipelines {
  const read = (job: keyof typeof NAMES) => {
    const text = readFileSync(`${folder}/${NAMES[job]}.yml`, 'utf8');
    const { jobs } = parse(text) as { jobs: Record<string, Job> };
    return (jobs[job]?.steps ?? []).flatMap(({ run }) => run ?? []);
  };
  return { publish: read('publish'), review: read('review'), back: read('back') };
}

/** Those of GitLab. */
export function gitLabJobs(path = '.gitlab-ci.yml'): Pipelines {
  const jobs = parse(readFileSync(path, 'utf8')) as Record<string, Job>;
  const read = (job: string) => jobs[job]?.script ?? [];
  return { publish: read('publish'), review: read('review'), back: read('back') };
}
