import { onlyIn } from './only-in.ts';
import * as z from 'zod/mini';
import { LOCALITY_KINDS, type Locality } from '../../domain/places/locality.ts';
import { localised } from '../schemas/common-schemas.ts';

const locality = z.object({
  id: z.string(),
  kind: z.enum(LOCALITY_KINDS),
  /** The same in all languages, or one for each. */
  name: z.union([z.string(), localised]),
  aliases: z.array(z.string()),
  postcodes: z.array(z.string()),
  commune: z.nullable(z.string()),
  nis: z.nullable(z.string()),
  point: z.tuple([z.number(), z.number()]),
});
const published = z.object({ localities: z.array(z.unknown()) });

/**
 * Fetches and checks `data/gazetteer.json`; what is broken in it is left
 * out, and told to the console of the device.
 * @param site address of the folder that holds `data/`, ending in a slash
 * @throws Error when the file cannot be had or is no gazetteer
 */
export async function loadGazetteer(
  site: URL,
  fetchFile: typeof fetch = fetch,
): Promise<readonly Locality[]> {
  const path = 'data/gazetteer.json';
  const response = await fetchFile(new URL(path, site));
  if (!response.ok) throw new Error(`${path} could not be fetched (${response.status})`);
  const { localities } = published.parse(await response.json());
  return localities.flatMap((value, index) => {
    const result = locality.safeParse(value);
    if (result.success) {
      const { name, ...rest } = result.data;
      const names = typeof name === 'string' ? onlyIn(name) : name;
      return [{ ...rest, name: names }];
    }
    const issue = result.error.issues[0];
    const where = `localities[${index}].${issue?.path.join('.') ?? ''}`;
    reportError(new Error(`${path}, ${where}: ${issue?.code ?? 'broken'}; left out`));
    return [];
  });
}
