// Where the person left each template: its language and the caret. Of the latest ones, on this machine.
import type { Language } from '../../lib/generated/api';
import { Remembered } from '../../lib/remembered.svelte';

export interface Left {
  language: Language;
  /** The line of the caret, from 1, and so many units into it: a copy has another title, and the same lines. */
  line: number;
  offset: number;
}

const LATEST = 50;
const left = new Remembered<[string, Left][]>('templates-left', []);

export function leftAt(name: string): Left | undefined {
  return left.current.find(([one]) => one === name)?.[1];
}

/** The one that was open last. */
export function lastLeft(): string | undefined {
  return left.current[0]?.[0];
}

export function leave(name: string, place: Left) {
  const others = left.current.filter(([one]) => one !== name);
  left.current = [[name, place] satisfies [string, Left], ...others].slice(0, LATEST);
}
