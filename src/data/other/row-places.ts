import { onlyIn } from '../load/only-in.ts';
import { LIMITS } from './limits.ts';
import type { PlaceMaker } from './positions/place-maker.ts';
import type { ToWgs84 } from './positions/coordinate-systems.ts';
import { readDegrees, readPair } from './positions/degrees.ts';
import { readGeometry, standingOf, type Aim, type Shown } from './positions/drawn-shapes.ts';
import { short, textOf, type RowCells } from './row-cells.ts';
import { isRowProblem, type RowProblem } from './row-problem.ts';
import type { Row } from './rows.ts';
import { FIRST_LANGUAGE } from '../../domain/languages.ts';

/** How the positions of a table are read. */
export interface PositionOptions {
  readonly project: ToWgs84 | null;
  readonly isSwapped: boolean;
  /** Whether rows whose coordinates seem exchanged are left out: where most are not. */
  readonly minds: boolean;
  /** Whether the postcodes are of several countries, so that four digits may be what is left of five. */
  readonly mixedCodes: boolean;
}

/** Where a row is. */
interface Placing {
  readonly places: readonly string[];
  readonly flaws: readonly RowProblem[];
}

/** Finds where the rows of a table are. */
export class RowPlaces {
  private readonly aim: Aim;

  constructor(
    private readonly cells: RowCells,
    private readonly options: PositionOptions,
    private readonly places: PlaceMaker,
  ) {
    this.aim = { project: options.project, isSwapped: options.isSwapped };
  }

  /** What of the geometry or the coordinates of a row can be shown; null where it has none. */
  private shown(row: Row): Shown | RowProblem | null {
    if (row.geometry !== null) return readGeometry(row.geometry, this.aim);
    const both = this.cells.cell(row, 'point');
    if (both !== '') return this.ofOne(both);
    const [lat, lng] = [this.cells.cell(row, 'lat'), this.cells.cell(row, 'lng')];
    if (lat === '' && lng === '') return null;
    const position = [readDegrees(lng), readDegrees(lat)];
    const read = readGeometry({ type: 'Point', coordinates: position }, this.aim);
    // A person looks for what stands in the cells, not for what we made of it.
    return isRowProblem(read) && read.code !== 'zeroZero'
      ? { ...read, found: `${lat} / ${lng}` }
      : read;
  }

  private ofOne(text: string): Shown | RowProblem {
    if (/^\s*\{.*"coordinates"/s.test(text)) {
      try {
        return readGeometry(JSON.parse(text), this.aim);
      } catch (error) {
        if (error instanceof SyntaxError) return { code: 'noNumbers', found: text };
        throw error;
      }
    }
    const pair = readPair(text);
    if (!pair) return { code: 'noNumbers', found: text };
    const read = readGeometry({ type: 'Point', coordinates: [pair.lng, pair.lat] }, this.aim);
    return isRowProblem(read) ? { ...read, found: text } : read;
  }

  /** Where a row is: as drawn, by its coordinates, or by the names of places that we know. */
  placed(row: Row): Placing | RowProblem {
    const words = this.cells.placeWords(row);
    const address = textOf(this.cells.cell(row, 'address'));
    const shown = this.shown(row);
    if (shown && !isRowProblem(shown)) {
      const spot = shown.drawn[0];
      const isTurned =
        this.options.minds &&
        spot?.type === 'Point' &&
        standingOf(...spot.coordinates) === 'swapped';
      if (!isTurned) return this.onSpots(row, shown, words, address);
    }
    const flaw: RowProblem | null =
      shown === null
        ? null
        : isRowProblem(shown)
          ? shown
          : { code: 'swappedRow', found: this.spotText(shown) };
    const named = this.byName(words, address);
    if (isRowProblem(named)) return flaw ?? named;
    // What the row says in numbers is of no use: it stands in its commune, and that is told.
    return flaw
      ? { ...named, flaws: [...named.flaws, { ...flaw, code: 'positionUnread' }] }
      : named;
  }

  private spotText({ drawn: [first] }: Shown): string {
    return first?.type === 'Point' ? `${first.coordinates[1]} / ${first.coordinates[0]}` : '';
  }

  private onSpots(row: Row, shown: Shown, words: string, address: string): Placing {
    const said = words || address;
    const naming = said === '' ? null : this.places.named.called(said);
    const called = address || textOf(this.cells.cell(row, 'place')) || words;
    const conflict = naming?.flaws.filter(({ code }) => code === 'postcodeConflict') ?? [];
    const made = shown.drawn.map((geometry) => {
      const [lng, lat] = geometry.type === 'Point' ? geometry.coordinates : [NaN, NaN];
      const where = geometry.type === 'Point' ? `${lat.toFixed(4)}, ${lng.toFixed(4)}` : '';
      // An area is called like what it is of; a spot without a name by its numbers.
      const name = short(called || where || this.cells.title(row)[FIRST_LANGUAGE], LIMITS.title);
      return this.places.drawn(geometry, {
        name: onlyIn(name),
        naming,
        radius: shown.radius,
      });
    });
    return {
      places: [...new Set(made.map(({ id }) => id))],
      flaws: [...shown.mended, ...conflict, ...made.flatMap(({ flaws }) => flaws)],
    };
  }

  private byName(words: string, address: string): Placing | RowProblem {
    const isBareCode = this.options.mixedCodes && /^\d{4}$/.test(words);
    const named = words === '' ? null : this.places.called(words);
    if (named && named.ids.length > 0) {
      const flaws = isBareCode
        ? [...named.flaws, { code: 'bareCode', found: words } as const]
        : named.flaws;
      return { places: named.ids, flaws };
    }
    // An address ends in its commune more often than not; but no conflict is passed over for it.
    const [flaw] = named?.flaws ?? [];
    const isConflict = flaw !== undefined && flaw.code !== 'unplaced';
    const inAddress = address === '' || isConflict ? null : this.places.called(address);
    if (inAddress && inAddress.ids.length > 0)
      return { places: inAddress.ids, flaws: inAddress.flaws };
    return flaw ?? { code: 'unplaced', found: words || address };
  }
}
