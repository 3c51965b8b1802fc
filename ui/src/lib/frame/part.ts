// A call that does one part at a time, asked again until it is done: between two parts the desk answers others, and to stop
// is not to ask again.
import { works, type Work } from './work.svelte';

interface Part<From> {
  done: number;
  total: number;
  finished: boolean;
  next: From | null;
}

/**
 * The last answer; none where the person stopped it, who is then told by `stopped` how far it came.
 * `begun` takes the work for whoever shows it.
 */
export async function inParts<From, Answer extends Part<From>>(
  label: () => string,
  ask: (from: From | undefined) => Promise<Answer>,
  stopped: (last: Answer) => unknown,
  begun: (work: Work | undefined) => void,
): Promise<Answer | undefined> {
  let halted = false;
  const work = works.begin(label, () => (halted = true));
  begun(work);
  try {
    let answer = await ask(undefined);
    while (!answer.finished) {
      [work.done, work.total] = [answer.done, answer.total];
      if (halted) {
        await stopped(answer);
        return undefined;
      }
      answer = await ask(answer.next ?? undefined);
    }
    return answer;
  } finally {
    works.end(work);
    begun(undefined);
  }
}
