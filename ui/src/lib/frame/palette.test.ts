import { describe, expect, it } from 'vitest';
import type { CampaignRow, DirectorySearch, LetterList } from '../generated/api';
import { found, matches, slips, type Answers, type Found, type Lately } from './palette';

const NEVER: Lately = { opened: [], places: [], commands: [] };
const COMMANDS = [
  { id: 'go.today', name: 'Aller à Aujourd’hui' },
  { id: 'go.letters', name: 'Aller aux lettres' },
  { id: 'go.template', name: 'Aller aux modèles' },
];

const list = (...subjects: string[]) =>
  ({
    total: subjects.length,
    rows: subjects.map((subject) => ({
      id: subject,
      subject,
      recipient: 'Zuhal Demir',
      reference: '2026/051',
    })),
  }) as unknown as LetterList;
const people = (...names: string[]) =>
  ({
    holders: names.map((family_name) => ({
      post: family_name,
      given_name: '',
      family_name,
      shown_title: 'Emploi',
    })),
  }) as unknown as DirectorySearch;
const ids = (groups: { key: string; rows: Found[] }[], key: string) =>
  groups.find((group) => group.key === key)?.rows.map((row) => row.id) ?? [];
const typed = (text: string, answers: Answers, lately: Partial<Lately> = {}) =>
  found(text, COMMANDS, answers, { ...NEVER, ...lately });

describe('a name', () => {
  it.each([
    ['modele all', 'Aller aux modèles'],
    ['oeuvre', 'L’œuvre'],
    ['strasse', 'Straße'],
    ['artiste', 'Chômage de l’artiste'],
  ])('is found by %s: accents, order and apostrophes are forgiven', (text, name) => {
    expect(matches(text, name)).toBe(true);
  });

  it.each([
    ['another letter', 'arxistes'],
    ['a letter too many', 'artiistes'],
    ['a letter missing', 'atistes'],
    ['two letters changed about', 'atristes'],
    ['the beginning only', 'arxis'],
    ['the last letter', 'artistee'],
    ['beside a word that is right', 'statut atristes'],
  ])('is found in spite of one slip: %s', (_, text) => {
    expect(slips(text, 'Le statut des artistes')).toBe(1);
  });

  it.each(['arxiztes', 'satut atristes', 'statu chomage', 'lex', 'dse'])('is not found by %s', (text) => {
    expect(slips(text, 'Le statut des artistes')).toBe(null);
  });
});

describe('the palette', () => {
  it('begins with what was opened last, then the commands used last, then the others', () => {
    const opened: Found[] = [{ kind: 'letter', id: 'a', name: 'Statut' }];
    const groups = found('', COMMANDS, {}, { opened, places: ['a'], commands: ['go.template', 'gone'] });
    expect(groups.map((group) => [group.key, group.rows.map((row) => row.id)])).toEqual([
      ['opened', ['a']],
      ['used', ['go.template']],
      ['command', ['go.today', 'go.letters']],
    ]);
  });

  it('lists all commands where nothing was opened yet, and nothing of the desk', () => {
    expect(found('', COMMANDS, {}, NEVER).map((group) => group.key)).toEqual(['command']);
  });

  it('puts first what was used lately, among equals', () => {
    expect(ids(typed('aller', {}), 'command')).toEqual(['go.today', 'go.letters', 'go.template']);
    const lately = { commands: ['go.template', 'go.letters'] };
    expect(ids(typed('aller', {}, lately), 'command')).toEqual(['go.template', 'go.letters', 'go.today']);
    const letters = list('Statut', 'Statut bis');
    expect(ids(typed('statut', { letters }, { places: ['Statut bis'] }), 'letter')).toEqual([
      'Statut bis',
      'Statut',
    ]);
  });

  it('puts a name with a slip after the right one, however lately it was used', () => {
    const latest = list('Lettre au ministre', 'Lettte ouverte');
    expect(ids(typed('lettre', { latest }, { places: ['Lettte ouverte'] }), 'letter')).toEqual([
      'Lettre au ministre',
      'Lettte ouverte',
    ]);
  });

  it('finds a letter by any of its words, in any order, in spite of a slip', () => {
    const latest = list('Le statut des artistes', 'Les loyers');
    for (const text of ['artistes statut', 'ARTISTES', 'atristes', 'demir artistes', '2026 statut'])
      expect(ids(typed(text, { latest }), 'letter'), text).toEqual(['Le statut des artistes']);
  });

  it('does not tell twice what the desk found too', () => {
    const letters = list('Le statut des artistes');
    expect(ids(typed('statut', { letters, latest: letters }), 'letter')).toHaveLength(1);
  });

  it('keeps what the desk found by words that are not in the name', () => {
    expect(ids(typed('loyer', { letters: list('Statut') }), 'letter')).toEqual(['Statut']);
  });

  it('puts first whose own name is meant', () => {
    const answers = { people: people('Francken', 'Demir') };
    expect(ids(typed('demir', answers), 'directory')).toEqual(['Demir', 'Francken']);
    expect(ids(typed('emploi', answers, { places: ['Demir'] }), 'directory')).toEqual(['Demir', 'Francken']);
  });

  it('finds a campaign by its name', () => {
    const campaigns = [
      { id: 'c', name: 'Les répétitions' },
      { id: 'd', name: 'Les loyers' },
    ] as CampaignRow[];
    expect(ids(typed('repettions', { campaigns }), 'campaign')).toEqual(['c']);
  });
});
