import { expect, test } from 'vitest';
import { always, faultsOf, readEnvelope, readMillimetres, writeEnvelope } from './envelope';

test('tenths are written with a comma or a point', () => {
  expect(readMillimetres('20,5')).toBe(20.5);
  expect(readMillimetres(' 110.5 ')).toBe(110.5);
  expect(['', 'x', '-1', '20,55', '1e2'].map(readMillimetres)).toEqual([null, null, null, null, null]);
});

test('eight numbers make an envelope, seven do not', () => {
  const low = { left: '20', top: '50', right: '110', bottom: '95' };
  const high = { left: '10', top: '45', right: '100', bottom: '90' };
  expect(writeEnvelope(readEnvelope({ low, high })!)).toBe('20 50 110 95 10 45 100 90');
  expect(readEnvelope({ low, high: { ...high, bottom: '' } })).toBeNull();
});

test('what is always shown lies in both positions', () => {
  const envelope = {
    low: { left: 20, top: 50, right: 110, bottom: 95 },
    high: { left: 10, top: 45, right: 100, bottom: 90 },
  };
  expect(always(envelope)).toEqual({ left: 20, top: 50, right: 100, bottom: 90 });
});

test('a measure that cannot be is named', () => {
  const low = { left: 20, top: 50, right: 110, bottom: 95 };
  const high = { left: 10, top: 45, right: 100, bottom: 90 };
  expect(faultsOf({ low, high })).toEqual({ low: {}, high: {} });
  expect(
    faultsOf({ low: { left: 110, top: 45, right: 200, bottom: 80 }, high: { ...high, left: 105 } }),
  ).toEqual({
    low: {},
    high: { right: 'right' },
  });
  expect(faultsOf({ low: { ...low, right: 220 }, high })).toEqual({ low: { right: 'outside' }, high: {} });
  expect(faultsOf({ low: { ...low, bottom: 50 }, high })).toEqual({ low: { bottom: 'bottom' }, high: {} });
});

test('two measures that leave too little for an address are both named', () => {
  const low = { left: 90, top: 50, right: 180, bottom: 95 };
  const high = { left: 10, top: 20, right: 100, bottom: 60 };
  expect(faultsOf({ low, high })).toEqual({
    low: { left: 'narrow', top: 'flat' },
    high: { right: 'narrow', bottom: 'flat' },
  });
});
