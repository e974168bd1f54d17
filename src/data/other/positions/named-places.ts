import {
  EACH_POSTCODE,
  FOREIGN_POSTCODE,
  POSTCODE_IN_TEXT,
  POSTCODES_ALONE,
} from '../../../domain/country/postcode.ts';
import { nameRead } from '../../../domain/places/bare-name.ts';
import type { Locality } from '../../../domain/places/locality.ts';
import type { Place } from '../../../domain/model.ts';
import { indexPlaces, type PlaceIndex } from '../../../domain/places/place-index.ts';
import { provinceOfNis, provinceOfPostcode } from '../../../domain/country/province.ts';
import { regionOfNis } from '../../../domain/country/region-of-nis.ts';
import type { RowProblem } from '../row-problem.ts';
import { FIRST_LANGUAGE, isSameInAll } from '../../../domain/languages.ts';

export type Known = Place | Locality;

/** What a text says of where something is. */
export interface Naming {
  readonly found: readonly Known[];
  /** What keeps it from being found, or is not sure about it. */
  readonly flaws: readonly RowProblem[];
}

/** Between several places in one cell, whatever else may stand in a name. */
const JOINT = /\s*[|;\n]\s*/;
/** What parts places in a cell that is no name as a whole. */
const LOOSE = /\s*(?:,|\/|\s+-\s+|\s&\s|\s(?:en|et|and|und)\s)\s*/;

/** Whether a commune may have a postcode, by the province or the region of both. */
const shareProvince = (nis: string, code: string) =>
  provinceOfPostcode(code) === (provinceOfNis(nis) ?? regionOfNis(nis));

const isTown = (one: Known) => 'kind' in one && one.kind === 'town';
const isCommune = (one: Known) => isTown(one) || ('level' in one && one.level === 'commune');

/** The places and localities that people may name, by name and by postcode. */
export class NamedPlaces {
  private readonly places: PlaceIndex;
  private readonly byName = new Map<string, Known[]>();
  private readonly byCode = new Map<string, Known>();
  private readonly read = new Map<string, Naming>();

  constructor(places: readonly Place[], localities: readonly Locality[]) {
    this.places = indexPlaces(places);
    // What comes first counts: a commune before the landmark that is called like it.
    for (const one of [...places, ...localities]) {
      const forms = [...Object.values(one.name), ...one.aliases, one.nis ?? ''];
      for (const form of new Set(forms.map(nameRead))) {
        if (form !== '') this.byName.set(form, [...(this.byName.get(form) ?? []), one]);
      }
      for (const code of one.postcodes) {
        if (!this.byCode.has(code)) this.byCode.set(code, one);
      }
    }
    for (const code of places.flatMap(({ postcodes }) => postcodes)) {
      this.byCode.set(code, this.places.byPostcode(code)!);
    }
  }

  /** A place of our own by its id. */
  get(id: string): Place | undefined {
    return this.places.get(id);
  }

  /** The commune of ours that holds a place of ours. */
  communeOf(id: string): Place | undefined {
    return this.places.commune(id);
  }

  /** Whether a text names a place, or is the postcode of one. */
  isPlace(text: string): boolean {
    const { found } = this.called(text);
    return found.length > 0;
  }

  /** The places that a cell names: one by name, postcode or both, or several. */
  called(text: string): Naming {
    const known = this.read.get(text);
    if (known) return known;
    const naming = this.look(text);
    this.read.set(text, naming);
    return naming;
  }

  private look(text: string): Naming {
    const parts = text.split(JOINT).filter((part) => part !== '');
    const each = parts.map((part) => this.onePart(part));
    return {
      found: [...new Set(each.flatMap(({ found }) => found))],
      flaws: each.flatMap(({ flaws }) => flaws),
    };
  }

  private onePart(part: string): Naming {
    // Codes alone, such as "1060 / 1070", are one place each.
    const codes = POSTCODES_ALONE.test(part.trim()) ? part.match(EACH_POSTCODE) : null;
    if (codes) {
      const each = codes.map((code) => this.one(code));
      return {
        found: [...new Set(each.flatMap(({ found }) => found))],
        flaws: each.flatMap(({ flaws }) =>
          flaws.map((one) => ({ ...one, code: 'unknownPart' }) as const),
        ),
      };
    }
    const whole = this.one(part);
    const [flaw] = whole.flaws;
    if (whole.found.length > 0 || (flaw && flaw.code !== 'unplaced')) return whole;
    const pieces = part.split(LOOSE).filter((piece) => piece !== '');
    if (pieces.length < 2) return whole;
    const each = pieces.map((piece) => ({ piece, naming: this.one(piece) }));
    const found = [...new Set(each.flatMap(({ naming }) => naming.found))];
    if (found.length === 0)
      return (
        each
          .map(({ naming }) => naming)
          .find(({ flaws: [first] }) => first && first.code !== 'unplaced') ?? whole
      );
    // A street and its number beside a commune are no place that is missed.
    const isList = part.includes('/') || !/\d/.test(part);
    const missed = isList ? each.filter(({ naming }) => naming.found.length === 0) : [];
    return {
      found,
      flaws: [
        ...each.flatMap(({ naming }) => naming.flaws.filter(({ code }) => code !== 'unplaced')),
        ...missed.map(({ piece }) => ({ code: 'unknownPart', found: piece }) as const),
      ],
    };
  }

  private named(name: string): readonly Known[] {
    return name === '' ? [] : (this.byName.get(nameRead(name)) ?? []);
  }

  /** Whether a place may have a postcode, as far as we know. */
  private mayHave(one: Known, code: string): boolean {
    const codes = this.codesOf(one);
    if (codes.length > 0) return codes.includes(code);
    const { nis } = one;
    return nis === null || shareProvince(nis, code);
  }

  private codesOf(one: Known): readonly string[] {
    if (one.postcodes.length > 0 || !('level' in one)) return one.postcodes;
    return this.places.commune(one.id)?.postcodes ?? [];
  }

  private one(text: string): Naming {
    const plain = text.trim();
    const unplaced = { found: [], flaws: [{ code: 'unplaced', found: plain }] } as const;
    // A cell of our own table: "Jette [21010]".
    const own = /\[([a-z0-9-]+)\]$/.exec(plain)?.[1];
    const ofId = own === undefined ? undefined : this.places.get(own);
    if (ofId) return { found: [ofId], flaws: [] };
    if (FOREIGN_POSTCODE.test(plain)) {
      return { found: [], flaws: [{ code: 'foreignCode', found: plain }] };
    }
    const stated = POSTCODE_IN_TEXT.exec(plain);
    const code = stated ? `${stated[1] ?? ''}${stated[2] ?? stated[3] ?? ''}` : '';
    const rest = stated ? plain.replace(stated[0], ' ') : plain;
    const inside = /\(([^)]+)\)/.exec(rest)?.[1] ?? '';
    const name = rest.replace(/\([^)]*\)/g, ' ').replace(/^[\s,–-]+|[\s,–-]+$/g, '');
    const candidates = [...this.named(rest), ...this.named(name), ...this.named(inside)];
    const ofCode = this.byCode.get(code);
    if (code === '') return candidates.length === 0 ? unplaced : this.likeliest(candidates, plain);
    if (candidates.length === 0) {
      return ofCode === undefined ? unplaced : { found: [ofCode], flaws: [] };
    }
    const fitting = candidates.filter((one) => this.mayHave(one, code));
    if (fitting.length > 0) return this.likeliest(fitting, plain);
    return {
      found: [],
      flaws: [{ code: 'postcodeConflict', found: plain, hint: ofCode?.name[FIRST_LANGUAGE] ?? '' }],
    };
  }

  /** Of several of one name the commune, and of communes the one that is called so in its own language. */
  private likeliest(candidates: readonly Known[], text: string): Naming {
    const all = [...new Set(candidates)];
    const communes = all.filter(isCommune);
    const [first] = all;
    if (communes.length < 2 || !first) return { found: [communes[0] ?? first!], flaws: [] };
    const own = communes.find(({ name }) => isSameInAll(name)) ?? communes[0]!;
    const others = communes.filter((one) => one !== own);
    return {
      found: [own],
      flaws: [
        {
          code: 'ambiguousPlace',
          found: text,
          hint: others.map(({ name, nis }) => `${name[FIRST_LANGUAGE]} (${nis ?? ''})`).join(', '),
        },
      ],
    };
  }
}
