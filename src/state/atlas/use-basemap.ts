import type { Basemap } from '../../domain/model.ts';
import { useAtlas } from './atlas.ts';
import { useBasemapChoice } from '../device/basemap.ts';

/** The street map asked for, if the dataset has it, and whether it can be had. */
export function useBasemap(): { basemap: Basemap | undefined; lost: boolean } {
  const { dataset } = useAtlas();
  const { id, lost } = useBasemapChoice();
  return { basemap: dataset.basemaps.find((one) => one.id === id), lost };
}

/** What a person should know before asking for a street map: whose it is, and the host it asks. */
export function tileSource({ name, url }: Basemap): { name: string; host: string } {
  return { name, host: new URL(url).host };
}
