// The menus of the window, against the table of commands.
import { describe, expect, it } from 'vitest';
import { EDITING, menusOn } from './menu';
import { COMMANDS } from './table';

describe.each([
  ['on a Mac', true],
  ['elsewhere', false],
])('the menus %s', (_, mac) => {
  const lines = menusOn(mac).flatMap((menu) => menu.groups.flat());

  it('have every command that the page answers, and each once', () => {
    const bound = COMMANDS.filter((command) => !command.elsewhere).map((command) => command.id);
    expect(lines.toSorted()).toEqual([...bound, ...Object.keys(EDITING)].toSorted());
  });

  it('have no group without a line', () => {
    for (const { name, groups } of menusOn(mac))
      for (const group of groups) expect(group.length, name).toBeGreaterThan(0);
  });

  it('end where one looks for the end', () => {
    const first = menusOn(mac)[0]!;
    expect(first.name).toBe(mac ? 'application' : 'file');
    expect(first.groups.at(-1)).toEqual(['window.close']);
  });
});
