// What is written for a field, or for a form of condition, that was chosen from the list.

interface Insertion {
  text: string;
  /** Where the caret stands then, from the beginning of the text. */
  caret: number;
  /** So many signs after it are taken along: braces that were closed already. */
  over: number;
}

/** `before` and `after` are the rest of the line; without open braces before it, they are written too. */
export function insertion(name: string, before: string, after: string): Insertion {
  const open = /\{\{~?\s*(?:(?:#|else\s+)\w+\s+)?$/.test(before);
  const over = open ? (/^\s*\}\}/.exec(after)?.[0].length ?? 0) : 0;
  const begin = open ? '' : '{{';
  if (!name.startsWith('#')) {
    const text = `${begin}${name}}}`;
    return { text, caret: text.length, over };
  }
  // The caret waits for the field of the condition.
  const start = `${begin}${name} `;
  return { text: `${start}}}{{/${name.slice(1)}}}`, caret: start.length, over };
}
