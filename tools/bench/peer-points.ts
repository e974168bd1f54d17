import { anchorsOf } from '../../src/domain/places/anchors.ts';
import type { DetailedDataset } from '../../src/domain/model.ts';
import { indexPlaces } from '../../src/domain/places/place-index.ts';

/** A marker of ours as pages beside ours have it; the last says whether it draws on the first approach. */
export type PeerPoint = readonly [lng: number, lat: number, title: string, isFirst: boolean];

/** The points of a dataset for a page beside ours: what ours marks, where it marks it. */
export function peerPoints({ initiatives, places, approaches }: DetailedDataset): PeerPoint[] {
  const index = indexPlaces(places);
  const first = approaches[0]?.id;
  return initiatives.flatMap((one) =>
    anchorsOf(one, index).markers.map(({ point: [lng, lat] }): PeerPoint => [
      lng,
      lat,
      one.shortTitle.nl,
      one.drawsOn.some(({ approach }) => approach === first),
    ]),
  );
}
