import { readPatch, type Patch } from '../../data/edit/patch/patch.ts';
import type { Problem } from '../../data/problems/problems.ts';
import { createStore } from '../device/store.ts';

/** A file of somebody's changes that was opened to be looked at; nothing of it is on the desk yet. */
export interface Proposal {
  /** Which opening it is: the same file opened again is another. */
  readonly turn: number;
  /** Of the file. */
  readonly name: string;
  readonly patch: Patch | null;
  readonly problems: readonly Problem[];
}

const opened = createStore<readonly Proposal[]>([]);
let turns = 0;

/** Opens files of changes beside those that are open; one of the same name takes the other's place. */
export async function openProposals(files: readonly File[]): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => {
      const { name } = file;
      return { turn: ++turns, name, ...readPatch(await file.text(), name) };
    }),
  );
  const names = new Set(read.map(({ name }) => name));
  opened.set([...opened.get().filter(({ name }) => !names.has(name)), ...read]);
}

/** Puts one away. */
export function closeProposal(name: string): void {
  opened.set(opened.get().filter((one) => one.name !== name));
}

/** Those that are open, in the order in which they were opened. */
export const useProposals = (): readonly Proposal[] => opened.use((list) => list);
