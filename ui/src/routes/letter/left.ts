// Where the person left a letter: its version, the caret, how far it was scrolled. Of the latest letters, on this machine.
import type { Language } from '../../lib/generated/api';
import { Remembered } from '../../lib/remembered.svelte';

export interface Left {
  language: Language;
  /** In the subject, or in the body. */
  line: boolean;
  block: number;
  offset: number;
  scroll: number;
}

const LATEST = 50;
const left = new Remembered<[string, Left][]>('letters-left', []);

export function leftAt(id: string): Left | undefined {
  return left.current.find(([one]) => one === id)?.[1];
}

export function leave(id: string, place: Left) {
  left.current = withLatest(left.current, id, place);
}

export function withLatest(all: [string, Left][], id: string, place: Left): [string, Left][] {
  const others = all.filter(([one]) => one !== id);
  return [[id, place] satisfies [string, Left], ...others].slice(0, LATEST);
}
