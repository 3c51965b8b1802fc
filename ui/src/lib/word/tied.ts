// French signs that stand apart from their word stay with it: a line on the screen never begins with a colon.

/** The text with the spaces beside French signs made unbreakable; nothing else of it changes. */
export function tied(text: string): string {
  return text.replace(/ (?=[:;!?»](?:\s|$))/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');
}
