// The reminders to come, written to a file that any calendar reads. Leaves which days those are to the desk.
import { toasts } from '../../lib/component';
import { sayRefused } from '../../lib/frame';
import { call, chooseSave, openFile } from '../../lib/host';
import { t } from '../../lib/word';

export async function writeCalendar() {
  try {
    const out = await chooseSave(`${t('today-calendar-file')}.ics`);
    if (out === null) return;
    const { path, events } = await call('follow_up.calendar', { out });
    const [file = path, folder = ''] = path.split(/[/\\]/).reverse();
    toasts.say(t('today-calendar-written', { count: events, file, folder }), {
      act: { label: t('today-calendar-open'), run: () => void openFile(path).catch(sayRefused), stays: true },
    });
  } catch (thrown) {
    sayRefused(thrown);
  }
}
