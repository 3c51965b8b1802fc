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
type Asked<N extends Name> = null extends Question<N> ? [question?: Question<N>] : [question: Question<N>];

interface Reply {
  answer: unknown;
  changed?: string[];
}

export type Call = <N extends Name>(name: N, ...[question]: Asked<N>) => Promise<Answer<N>>;

export const call: Call = (name, ...[question]) => ask(name, question ?? null, null);

let acts = 0;

/** What is done to several things as one act, and taken back by one step. */
export function together<T>(does: (call: Call) => Promise<T>): Promise<T> {
  const act = `${performance.timeOrigin}-${(acts += 1)}`;
  return does((name, ...[question]) => ask(name, question ?? null, act));
}

async function ask<N extends Name>(name: N, question: unknown, act: string | null): Promise<Answer<N>> {
  const reply = await send(name, question, act);
  changes.publish(reply.changed ?? []);
  return reply.answer as Answer<N>;
}

/** What only the window, or whatever stands in for it, can do. */
export async function askWindow(name: string, question: unknown): Promise<unknown> {
  return (await send(name, question, null)).answer;
}

async function send(name: string, question: unknown, act: string | null): Promise<Reply> {
  try {
    const asked = { name, question, language: language.current, act };
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
