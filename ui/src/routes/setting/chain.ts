// A chain of reminders as a person writes it: days, each later than the one before.

/** `20, 40` as numbers; null where it is none. Empty: never reminded. */
export function readChain(text: string): number[] | null {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  if (!words.every((word) => /^\d{1,4}$/.test(word))) return null;
  const days = words.map(Number);
  const rising = days.every((day, at) => day > 0 && day <= 1000 && (at === 0 || day > days[at - 1]!));
  return rising ? days : null;
}
