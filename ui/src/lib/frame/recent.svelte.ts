// What was opened and which commands were given last in this desk, on this machine. Addresses only: what they are called
// is asked of the desk, so that no word of a letter is kept here and what was thrown away is not named again.
import { Remembered } from '../remembered.svelte';

export interface Place {
  noun: 'letter' | 'campaign' | 'directory';
  id: string;
}

interface Kept {
  places: Place[];
  commands: string[];
}

const MOST_PLACES = 12;
const MOST_COMMANDS = 20;
const MOST_DESKS = 8;
/** Milliseconds: what one only goes past in the directory was not opened. */
const PASSING = 1000;

const isKept = (noun: string): noun is Place['noun'] => ['letter', 'campaign', 'directory'].includes(noun);

class Recent {
  #kept = new Remembered<Record<string, Kept>>('recent', {});

  /** The latest first. */
  of(desk: string): Kept {
    return this.#kept.current[desk] ?? { places: [], commands: [] };
  }

  /** The window stands at this place; what is answered ends it. */
  follow(desk: string, noun: string, id: string): (() => void) | undefined {
    if (!id || !isKept(noun)) return;
    const timer = setTimeout(() => this.#visit(desk, { noun, id }), noun === 'directory' ? PASSING : 0);
    return () => clearTimeout(timer);
  }

  #visit(desk: string, { noun, id }: Place) {
    const { places, commands } = this.of(desk);
    const others = places.filter((one) => one.noun !== noun || one.id !== id);
    this.#keep(desk, { places: [{ noun, id }, ...others].slice(0, MOST_PLACES), commands });
  }

  give(desk: string, command: string) {
    const { places, commands } = this.of(desk);
    const others = commands.filter((one) => one !== command);
    this.#keep(desk, { places, commands: [command, ...others].slice(0, MOST_COMMANDS) });
  }

  /** The desk used last stands first; one that was not opened for long is forgotten. */
  #keep(desk: string, kept: Kept) {
    const others = Object.entries(this.#kept.current).filter(([folder]) => folder !== desk);
    this.#kept.current = Object.fromEntries([[desk, kept] as const, ...others].slice(0, MOST_DESKS));
  }
}

export const recent = new Recent();
