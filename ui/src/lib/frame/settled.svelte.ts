// What is typed, once the person pauses: what asks the desk rests on it and not on every key.

/** Milliseconds without a key. */
const PAUSE = 120;

/** Call while a component starts. */
export function settled(text: () => string): { readonly text: string } {
  let current = $state('');
  $effect(() => {
    const now = text().trim();
    const timer = setTimeout(() => (current = now), PAUSE);
    return () => clearTimeout(timer);
  });
  return {
    get text() {
      return current;
    },
  };
}
