// Three things are said at once; what can still be taken back gives way last.
import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from './toast.svelte';

const said = () => toasts.list.map((one) => one.text);
beforeEach(() => {
  for (const one of toasts.list) toasts.end(one.id, true);
});

it('lets the oldest go where there are more than three', () => {
  for (const text of ['one', 'two', 'three', 'four']) toasts.say(text);
  expect(said()).toEqual(['two', 'three', 'four']);
});

it('says the same thing once', () => {
  for (const text of ['nothing', 'done', 'nothing']) toasts.say(text, { tone: 'note' });
  expect(said()).toEqual(['done', 'nothing']);
});

it('keeps what is counted down, until nothing else could go', () => {
  const until = Date.now() + 10_000;
  toasts.say('sealed', { until });
  for (const text of ['one', 'two', 'three', 'four']) toasts.say(text);
  expect(said()).toEqual(['sealed', 'three', 'four']);
  toasts.say('sealed again', { until });
  toasts.say('and again', { until });
  expect(said()).toEqual(['sealed', 'sealed again', 'and again']);
  toasts.say('one more');
  expect(said()).toEqual(['sealed again', 'and again', 'one more']);
});

it('tells that it ended only where nothing took it back', () => {
  const ended = vi.fn();
  toasts.end(toasts.say('one', { ended }), true);
  expect(ended).not.toHaveBeenCalled();
  toasts.end(toasts.say('two', { ended }));
  expect(ended).toHaveBeenCalledOnce();
});

it('takes the button from what would take back another step, and leaves what takes back its own', () => {
  let held = true;
  toasts.keeper = { keep: () => {}, spend: () => {}, holds: () => held };
  const run = () => {};
  toasts.say('step', { act: { label: 'undo', last: true, run } });
  toasts.say('own', { act: { label: 'undo', run } });
  const acts = () => toasts.list.map((one) => toasts.acts(one));
  expect(acts()).toEqual([true, true]);
  held = false;
  expect(acts()).toEqual([false, true]);
  toasts.keeper = undefined;
});
