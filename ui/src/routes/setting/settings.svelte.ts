// The settings and the sender as the screen edits them: each change is kept at once, and is one step to undo.
import { asked, call, type Question } from '../../lib/host';
import { sayRefused } from '../../lib/frame';
import type { Sender, Signatory } from '../../lib/generated/api';

/** A sender of whom nothing is known yet. */
export function blankSender(): Sender {
  return {
    name: {},
    tagline: {},
    street: {},
    postcode: '',
    city: {},
    country: 'BE',
    email: null,
    phone: null,
    website: null,
    enterprise_number: null,
    register: {},
    iban: null,
    voice: 'auto',
    example: false,
  };
}

/** Call while the screen starts. */
export function useSettings() {
  const settings = asked('setting.show', () => null, ['setting']);
  const sender = asked('sender.show', () => null, ['sender', 'signatory']);

  return {
    get settings() {
      return settings.answer;
    },
    get sender() {
      return sender.answer;
    },
    get refused() {
      return settings.refused ?? sender.refused;
    },
    /** True: kept. */
    async set(key: string, value: string): Promise<boolean> {
      return attempt(() => call('setting.set', { key, value }));
    },
    async setLogo(change: Question<'setting.logo'>): Promise<boolean> {
      return attempt(() => call('setting.logo', change));
    },
    async setFont(change: Question<'setting.font'>): Promise<boolean> {
      return attempt(() => call('setting.font', change));
    },
    async setSignature(change: Question<'sender.signature'>): Promise<boolean> {
      return attempt(() => call('sender.signature', change));
    },
    async setSender(given: Sender, signatories: Signatory[]): Promise<boolean> {
      return attempt(() => call('sender.set', { sender: given, signatories }));
    },
  };
}

export type SettingsOfDesk = ReturnType<typeof useSettings>;

async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (thrown) {
    sayRefused(thrown);
    return false;
  }
}
