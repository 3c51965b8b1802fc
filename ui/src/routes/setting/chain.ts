// A chain of reminders as a person chooses or writes it: days, each later than the one before.

/** Usual chains: the second reminder as long after the first as the first after the letter. */
export const PRESETS: Readonly<Record<'10' | '20' | '30' | 'never', readonly number[]>> = {
  '10': [10, 20],
  '20': [20, 40],
  '30': [30, 60],
  never: [],
};

export type Preset = keyof typeof PRESETS;

export function presetOf(chain: readonly number[]): Preset | 'own' {
  const found = (Object.keys(PRESETS) as Preset[]).find((one) => PRESETS[one].join() === chain.join());
  return found ?? 'own';
}

/** `20, 40` as numbers; null where it is none. Empty: never reminded. */
export function readChain(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (!words.every((word) => /^\d{1,4}$/.test(word))) return null;
  const days = words.map(Number);
  const rising = days.every((day, at) => day > 0 && day <= 1000 && (at === 0 || day > days[at - 1]!));
  return rising ? days : null;
}
