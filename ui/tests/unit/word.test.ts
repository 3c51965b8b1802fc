// Every word of the page is a message in four languages, and every message it asks for is there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import { COMMANDS, messageOf } from '../../src/lib/command/table';
import { sources as read } from '../../src/lib/word/message-fr';

const root = fileURLToPath(new URL('../../src', import.meta.url));
const locales = fileURLToPath(new URL('../../../locales', import.meta.url));
const LANGUAGES = ['fr', 'nl', 'de', 'en'];

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

const sources = files(root).filter(
  (path) => /\.(svelte|ts)$/.test(path) && !/generated|\.test\.ts$/.test(path),
);

function keysOf(language: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const path of files(`${locales}/${language}`)) {
    for (const message of new FluentResource(readFileSync(path, 'utf8')).body) keys.set(message.id, path);
  }
  return keys;
}

/** Names of the variables a message uses, read from its syntax. */
function variables(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(variables);
  if (typeof node !== 'object' || node === null) return [];
  const one = node as { type?: string; name?: string };
  if (one.type === 'var') return [one.name!];
  return Object.values(node).flatMap(variables);
}

function variablesOf(language: string, file: string): Record<string, string[]> {
  const body = new FluentResource(readFileSync(`${locales}/${language}/${file}`, 'utf8')).body;
  return Object.fromEntries(
    body.map((message) => [message.id, [...new Set(variables(message.value))].sort()]),
  );
}

describe('the words of the page', () => {
  const french = keysOf('fr');
  /** Without those that only the desk and the terminal say. */
  const known = new Set(
    Object.values(read).flatMap((text) => new FluentResource(text).body.map((message) => message.id)),
  );

  it('are all there', () => {
    for (const path of sources) {
      for (const [, key] of readFileSync(path, 'utf8').matchAll(/\bt\(\s*'([^']+)'/g)) {
        expect(known.has(key!), `${key} in ${path.slice(root.length)}`).toBe(true);
      }
    }
  });

  it('are there for keys put together', () => {
    for (const path of sources) {
      for (const [, head] of readFileSync(path, 'utf8').matchAll(/\bt\(\s*`([a-z-]+)\$\{/g)) {
        expect(
          [...known].some((key) => key.startsWith(head!)),
          `${head}… in ${path.slice(root.length)}`,
        ).toBe(true);
      }
    }
  });

  it('name every command', () => {
    for (const command of COMMANDS) expect(known.has(messageOf(command.id)), command.id).toBe(true);
  });

  it.each(['nl', 'de', 'en'])('have equal keys and variables in %s', (language) => {
    for (const file of readdirSync(`${locales}/fr`)) {
      expect(variablesOf(language, file), file).toEqual(variablesOf('fr', file));
    }
  });

  it('are well spaced in French', () => {
    for (const path of files(`${locales}/fr`)) {
      const text = readFileSync(path, 'utf8').replace(/^#.*$/gm, '');
      for (const line of text.split('\n')) {
        const words = line.replace(/^[\w-]+ =\s*/, '').replace(/\{[^}]*\}|\{.*->|https?:\S+/g, 'x');
        expect(words, `${path}: ${line}`).not.toMatch(/\p{L}'\p{L}| [;!?»]|« |[^\u00a0\u202f\s:] :/u);
      }
    }
  });

  it('never stand in the page itself', () => {
    for (const path of sources.filter((one) => one.endsWith('.svelte'))) {
      const markup = readFileSync(path, 'utf8')
        .replace(/<script[\s\S]*?<\/script>|<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')
        .replace(/\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g, '{}');
      const text = markup.replace(/<(?:[^<>"'=]|=>|="[^"]*"|='[^']*'|=)*>/g, '\n');
      expect(text.match(/\p{L}{3,}/gu) ?? [], path.slice(root.length)).toEqual([]);
      for (const [, said] of markup.matchAll(
        /(?:aria-label|title|placeholder|alt)="([^"{]*\p{L}[^"{]*)"/gu,
      )) {
        // Names of keys are the same in all four.
        if (!/^(?:Ctrl|Shift|Alt|F\d+|Enter|[A-Z]| )+$/.test(said!))
          expect.fail(`${said} in ${path.slice(root.length)}`);
      }
    }
  });

  it('are called languages we have', () => {
    for (const language of LANGUAGES) expect(keysOf(language).size).toBe(french.size);
  });
});
