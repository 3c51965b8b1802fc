import { beforeEach, describe, expect, it } from 'vitest';
import { toasts } from '../component/toast.svelte';
import { changes } from '../host/changes.svelte';
import { keepMessages, messages } from './message.svelte';

const act = (run = () => {}) => ({ label: 'Annuler', run });
const last = () => messages.list[0]!;

describe('the messages', () => {
  beforeEach(() => {
    keepMessages();
    messages.list = [];
  });

  it('are the latest hundred, the last one first', () => {
    for (let number = 1; number <= 103; number += 1) toasts.say(`${number}`);
    expect(messages.list).toHaveLength(100);
    expect([last().text, messages.list.at(-1)!.text]).toEqual(['103', '4']);
  });

  it('offer what takes back the last step until the desk changes, and what stays for good', () => {
    toasts.say('Reporté', { act: act() });
    toasts.say('Exporté', { act: { ...act(), stays: true } });
    const offered = () => messages.list.map((one) => messages.actOf(one) !== undefined);
    expect(offered()).toEqual([true, true]);
    changes.publish(['letter']);
    expect(offered()).toEqual([true, false]);
  });

  it('offer no act twice: done from the toast, from the list, or no longer to be done', () => {
    let done = 0;
    const id = toasts.say('Supprimé', { act: act(() => (done += 1)) });
    messages.run(last());
    expect([done, messages.actOf(last())]).toEqual([1, undefined]);
    expect(toasts.list.some((toast) => toast.id === id)).toBe(false);
    const other = toasts.say('Remplacé', { act: act() });
    toasts.end(other, true);
    expect(messages.actOf(last())).toBeUndefined();
    const gone = toasts.say('Repris', { act: act() });
    toasts.end(gone);
    expect(messages.actOf(last())).toBeDefined();
  });
});
