import { createStore } from '../device/store.ts';

interface Asking {
  /** What stands in the field; what was chosen from it stands beside it, as tokens. */
  readonly text: string;
  /** Whether the field is wanted: on a narrow screen it folds away once something is asked. */
  readonly isOpen: boolean;
}

const asking = createStore<Asking>({ text: '', isOpen: false });

/** Puts a text into the field. */
export function typeQuestion(text: string): void {
  asking.set({ ...asking.get(), text });
}

/** Brings the field into sight, with the focus in it. */
export function openQuestion(): void {
  asking.set({ ...asking.get(), isOpen: true });
}

/** Lets the field fold away; what stands in it stays. */
export function foldQuestion(): void {
  asking.set({ ...asking.get(), isOpen: false });
}

/** Empties the field and lets it fold away. */
export function endQuestion(): void {
  asking.set({ text: '', isOpen: false });
}

export const useQuestionText = () => asking.use(({ text }) => text);
export const useQuestionOpen = () => asking.use(({ isOpen }) => isOpen);
