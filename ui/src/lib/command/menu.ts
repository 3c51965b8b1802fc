// Which commands stand in which menu of the window: where each system has them, the groups parted by rules. Leaves words
// and keys to whoever sets the menus.

export type MenuName = 'application' | 'file' | 'edit' | 'view' | 'go' | 'help';

export interface Menu {
  name: MenuName;
  groups: readonly (readonly string[])[];
}

/** Done by the system where the caret stands, with the keys of every system: no command of the page answers them. */
export const EDITING: Readonly<Record<string, string>> = {
  'text.cut': 'Ctrl X',
  'text.copy': 'Ctrl C',
  'text.paste': 'Ctrl V',
  'text.select-all': 'Ctrl A',
};

const SETTINGS = ['go.setting', 'go.keys'];
const END = ['window.close'];

const FILE: Menu = {
  name: 'file',
  groups: [
    ['letter.new', 'campaign.new', 'template.new', 'template.duplicate', 'register.add'],
    ['view.primary', 'letter.name-version'],
    ['letter.export', 'letter.copy-pdf', 'view.print', 'today.calendar'],
    ['letter.close'],
  ],
};

const EDIT: Menu = {
  name: 'edit',
  groups: [
    ['desk.undo', 'desk.redo'],
    Object.keys(EDITING),
    ['go.search', 'letter.replace', 'letter.next-hit', 'letter.previous-hit', 'go.search-everywhere'],
    ['letter.comment', 'letter.spelling', 'template.repair'],
  ],
};

const VIEW: Menu = {
  name: 'view',
  groups: [
    ['letter.page', 'letter.beside', 'letter.text-alone', 'letter.comments'],
    ['letter.previous-version', 'letter.next-version'],
    ['view.zoom-in', 'view.zoom-out', 'view.zoom-reset'],
    ['go.year', 'go.messages'],
  ],
};

const GO: Menu = {
  name: 'go',
  groups: [
    ['go.palette'],
    ['go.today', 'go.letters', 'go.campaign', 'go.directory', 'go.archive', 'go.template', 'go.bin'],
    ['go.back', 'go.forward', 'list.leave'],
    ['go.previous-pane', 'go.next-pane', 'letter.jump'],
    ['letter.previous-notice', 'letter.next-notice', 'letter.previous-comment', 'letter.next-comment'],
  ],
};

const HELP: Menu = { name: 'help', groups: [['go.help', 'go.sheet']] };

/** On a Mac the first menu is the program's own: there one looks for its settings and its end. */
export function menusOn(mac: boolean): Menu[] {
  if (mac) return [{ name: 'application', groups: [SETTINGS, END] }, FILE, EDIT, VIEW, GO, HELP];
  return [
    { ...FILE, groups: [...FILE.groups, END] },
    { ...EDIT, groups: [...EDIT.groups, SETTINGS] },
    VIEW,
    GO,
    HELP,
  ];
}
