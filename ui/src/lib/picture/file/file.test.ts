import { describe, expect, it } from 'vitest';
import type { TimelineRow } from '../../generated/api';
import { isoOf } from '../day';
import { barsOf, type Bar } from './bar';
import { drawFile, spanOfFile, TARGET, type Came, type Told } from './file';

const TODAY = '2026-11-24';

const row = (kind: TimelineRow['kind'], at: string, some: Partial<TimelineRow> = {}): TimelineRow => ({
  at,
  kind,
  number: null,
  channel: null,
  direction: null,
  post: 'federal/employment',
  holder: 'David Clarinval',
  text: '',
  file: null,
  letter: null,
  private: false,
  ...some,
});

const letter = (number: string, at: string) => row('letter', at, { number, letter: `l-${number}` });
const reminder = (number: string, at: string) => row('reminder', at, { number, letter: `l-${number}` });
const reply = (number: string, at: string, to: string) =>
  row('reply', at, { number, letter: `l-${to}`, direction: 'in' });
const came = (kind: Came['kind'], promised: string | null = null): Came => ({
  kind,
  subject: null,
  promised,
});

function told(rows: TimelineRow[], some: Partial<Told> = {}): Told {
  return { rows, states: new Map(), came: new Map(), bars: [], today: TODAY, ...some };
}

const bar = (key: string, since: string | null, until: string | null, current = false): Bar => ({
  key,
  name: key,
  since,
  until,
  current,
  href: '',
  when: '',
});

describe('the time of a file', () => {
  it('is whole months, and reaches today', () => {
    const span = spanOfFile(told([letter('1', '2026-08-12')]));
    expect([isoOf(span.first), isoOf(span.last)]).toEqual(['2026-08-01', '2026-11-30']);
  });

  it('reaches a promise, but not one that is years away', () => {
    const rows = [letter('1', '2026-08-12'), reply('7', '2026-09-01', '1')];
    const until = (promised: string) =>
      isoOf(spanOfFile(told(rows, { came: new Map([['7', came('commitment', promised)]]) })).last);
    expect(until('2027-03')).toBe('2027-03-31');
    expect(until('2035')).toBe('2027-11-30');
  });
});

describe('a letter in its file', () => {
  it('waits until today where nothing came, and until its answer where one did', () => {
    const rows = [
      letter('1', '2026-08-12'),
      reply('1', '2026-09-01', '2'),
      letter('2', '2026-08-20'),
      reply('2', '2026-10-01', '2'),
    ];
    const states = new Map([
      ['1', 'late' as const],
      ['2', 'refusal' as const],
    ]);
    const replies = new Map([
      ['1', came('acknowledgement')],
      ['2', came('refusal')],
    ]);
    const drawn = drawFile(told(rows, { states, came: replies }), 600);
    const [first, second] = ['1', '2'].map((n) => drawn.waits.find((wait) => wait.key === `wait-${n}`)!);
    expect(first!.open).toBe(true);
    expect(first!.to).toBe(drawn.today);
    expect(second!.open).toBe(false);
    const refusal = drawn.marks.find((mark) => mark.row === rows[3])!;
    expect(second!.to).toBe(refusal.x);
  });

  it('waits no more where it was closed', () => {
    const drawn = drawFile(told([letter('1', '2026-08-12')], { states: new Map([['1', 'closed']]) }), 600);
    expect(drawn.waits).toEqual([]);
  });

  it('has its reminders upon its line', () => {
    const rows = [letter('1', '2026-08-12'), reminder('1', '2026-09-09'), reminder('1', '2026-10-07')];
    const drawn = drawFile(told(rows, { states: new Map([['1', 'late']]) }), 900);
    expect(new Set(drawn.marks.map((mark) => mark.y)).size).toBe(1);
    expect(drawn.ties).toEqual([]);
    expect(drawn.labels).toHaveLength(1);
  });

  it('is tied to a reminder that has no room beside it', () => {
    const rows = [letter('1', '2016-08-12'), reminder('1', '2016-09-09'), letter('2', '2026-08-12')];
    const drawn = drawFile(told(rows), 600);
    const [sent, step] = rows.map((one) => drawn.marks.find((mark) => mark.row === one)!);
    expect(step!.y).toBe(sent!.y - TARGET);
    expect(drawn.ties).toHaveLength(1);
    expect(drawn.ties[0]).toMatchObject({ from: sent!.y, to: step!.y, x: step!.x });
  });

  it('lies above the axis, and what came in or was said below it', () => {
    const rows = [letter('1', '2026-08-12'), reply('7', '2026-09-01', '1'), row('call', '2026-09-01')];
    const drawn = drawFile(told(rows), 600);
    const y = rows.map((one) => drawn.marks.find((mark) => mark.row === one)!.y);
    expect(y[0]).toBeLessThan(drawn.line);
    expect(y[1]).toBeGreaterThan(drawn.line);
    expect(y[2]).toBeGreaterThan(y[1]!);
    expect(drawn.lanes.map((lane) => lane.name)).toEqual(['letters', 'replies', 'contacts']);
  });
});

describe('what was promised', () => {
  it('is as long as its day is uncertain', () => {
    const rows = [letter('1', '2026-08-12'), reply('7', '2026-09-01', '1')];
    const drawn = drawFile(told(rows, { came: new Map([['7', came('commitment', '2026-11')]]) }), 900);
    const promise = drawn.marks.find((mark) => mark.promised)!;
    // August to November: a month of thirty days of 122.
    expect(promise.width).toBeCloseTo((30 / 122) * 900, 5);
  });
});

describe('marks', () => {
  it('never lie upon one another, and none is left out of the picture', () => {
    const rows = Array.from({ length: 80 }, (_, n) => {
      const at = isoOf(20_400 + ((n * 11) % 300));
      if (n % 4 === 1) return reply(`${n}`, at, `${n - 1}`);
      return n % 4 === 2 ? row('call', at) : letter(`${n}`, at);
    });
    const states = new Map(rows.map((one) => [one.number ?? '', 'waiting' as const]));
    const drawn = drawFile(told(rows, { states }), 640);
    expect(drawn.marks).toHaveLength(rows.length);
    expect(new Set(drawn.marks.map((mark) => mark.key)).size).toBe(rows.length);
    for (const [n, one] of drawn.marks.entries()) {
      expect(one.y).toBeGreaterThan(0);
      expect(one.y).toBeLessThan(drawn.height);
      for (const other of drawn.marks.slice(n + 1))
        expect(
          Math.abs(one.x - other.x) > TARGET - 0.001 || Math.abs(one.y - other.y) > TARGET - 0.001,
          `${one.key} and ${other.key}`,
        ).toBe(true);
    }
  });
});

describe('holders over the time of a picture', () => {
  const span = spanOfFile(told([letter('1', '2026-01-12')]));

  it('follow one another in one row, the present one beyond its edge', () => {
    const bars = [bar('A', '2019-07-18', '2026-02-13'), bar('B', '2026-02-14', null, true)];
    const { drawn, height } = barsOf(bars, span, TODAY, 1000);
    expect(new Set(drawn.map((one) => one.y)).size).toBe(1);
    expect(height).toBeGreaterThan(0);
    expect(drawn[0]).toMatchObject({ before: true, after: false, from: 0 });
    expect(drawn[1]).toMatchObject({ before: false, after: true, to: 1000 });
    expect(drawn[1]!.sure).toEqual({ from: drawn[1]!.from, to: 1000 });
  });

  it('are uncertain through the month or the year of which alone one knows', () => {
    const [one] = barsOf([bar('A', '2026-03', '2026', false)], span, TODAY, 1000).drawn;
    expect(one!.sure).toBe(null);
    const [other] = barsOf([bar('B', '2026-03', '2026-09', false)], span, TODAY, 1000).drawn;
    expect(other!.sure!.from).toBeGreaterThan(other!.from);
    expect(other!.sure!.to).toBeLessThan(other!.to);
  });

  it('are not claimed for a time nobody knows of', () => {
    const [one] = barsOf([bar('A', null, '2026-06-30')], span, TODAY, 1000).drawn;
    expect(one).toMatchObject({ sure: null, before: true });
  });

  it('are left out where they ended before', () => {
    expect(barsOf([bar('A', '2014', '2019')], span, TODAY, 1000)).toEqual({ drawn: [], height: 0 });
  });
});
