// Tells once a day, by a notification of the system, which reminders are due: when the desk is opened, and when the day
// turns. Leaves whether and in what words to `due.ts`, and telling itself to the window.
import { untrack } from 'svelte';
import { whenIdle } from '../component/part.svelte';
import { call, notify } from '../host';
import { Remembered } from '../remembered.svelte';
import { today } from '../word';
import { dueWords, isToTell, type Told } from './due';

/** Milliseconds after which the day is looked at again. */
const QUARTER = 900_000;

/** Whether the person wants to be told, on this machine. */
export const tellsDue = new Remembered('due', true);
const told = new Remembered<Told>('due-told', {});

/** Call while the frame starts. */
export function followDue(folder: () => string) {
  let asked: string | undefined;

  async function look() {
    const [desk, day] = [folder(), today()];
    if (!tellsDue.current || asked === `${desk} ${day}`) return;
    asked = `${desk} ${day}`;
    try {
      const due = await call('follow_up.due', {});
      const moment = { chosen: tellsDue.current, due: due.length, desk, today: day, told: told.current };
      if (!isToTell(moment)) return;
      const { title, body } = dueWords(due);
      await notify(title, body);
      told.current = { ...told.current, [desk]: day };
    } catch {
      // What the system does not tell stands in Today all the same.
    }
  }

  $effect(() => {
    if (folder() === '') return;
    untrack(() => void whenIdle([look]));
    const timer = setInterval(look, QUARTER);
    return () => clearInterval(timer);
  });
}
