import { useRouter } from 'wouter';

/** Gives the way to a file of the site, named below its root, from wherever the page stands. */
export function usePathBelow(): (path: string) => string {
  const router = useRouter();
  return (path) => router.hrefs(`${router.base}/${path}`, router);
}
