// A template in a further language begins with what it says of itself in the open one. Leaves rewriting to the person.
import { frontEnd } from './token';

/** The front matter as it stands, and another text below it. */
export function bodyReplaced(source: string, body: string): string {
  const lines = source.split('\n');
  const front = lines.slice(0, frontEnd(lines));
  return [...front, '', body, ''].join('\n');
}
