// Asks the desk one question: through the window's one command, or over HTTP where the page stands in a plain browser.
// Leaves what to do with the answer to the screens; tells them which nouns changed.
import { invoke, isTauri } from '@tauri-apps/api/core';
import type { Calls } from '../generated/api';
import { changes } from './changes.svelte';
import { asRefused, isRefusal, Refused } from './refusal';
import { language } from '../word/language.svelte';

export type Name = keyof Calls;
export type Question<N extends Name> = Calls[N]['question'];
export type Answer<N extends Name> = Calls[N]['answer'];
type Asked<N extends Name> = null extends Question<N> ? [question?: null] : [question: Question<N>];

interface Reply {
  answer: unknown;
  changed?: string[];
}

export async function call<N extends Name>(name: N, ...[question]: Asked<N>): Promise<Answer<N>> {
  const reply = await send(name, question ?? null);
  changes.publish(reply.changed ?? []);
  return reply.answer as Answer<N>;
}

/** What only the window, or whatever stands in for it, can do. */
export async function askWindow(name: string, question: unknown): Promise<unknown> {
  return (await send(name, question)).answer;
}

async function send(name: string, question: unknown): Promise<Reply> {
  try {
    const asked = { name, question, language: language.current };
    return isTauri() ? await invoke<Reply>('call', asked) : await post(asked);
  } catch (thrown) {
    throw asRefused(thrown);
  }
}

async function post(asked: object): Promise<Reply> {
  const response = await fetch('/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(asked),
  });
  const reply: unknown = await response.json();
  if (isRefusal(reply)) throw new Refused(reply);
  if (!response.ok) throw new Error(`${response.status}`);
  return reply as Reply;
}
