// Every command there is, with its usual key and its place on the sheet of keys: one table makes handlers, palette and
// sheet. The name a person reads is the message `command-<id with dashes>`. Leaves what a command does to screens, and
// the keys a person gave it instead to `binding.svelte.ts`.

export type Group = 'go' | 'do' | 'letter' | 'text' | 'list';

export interface Command {
  id: string;
  /** `Ctrl Shift F`; several are parted by ` · `. Letters match the character, digits the physical key. */
  keys?: string;
  group: Group;
  /** Keys the editor or a list answers itself: shown on the sheet, not bound here. */
  elsewhere?: boolean;
  /** Bound here, and the same for everybody. */
  fixed?: boolean;
}

export const COMMANDS: readonly Command[] = [
  { id: 'go.palette', keys: 'Ctrl K · Ctrl Shift P', group: 'go' },
  { id: 'go.today', keys: 'Ctrl 1', group: 'go' },
  { id: 'go.letters', keys: 'Ctrl 2', group: 'go' },
  { id: 'go.campaign', keys: 'Ctrl 3', group: 'go' },
  { id: 'go.directory', keys: 'Ctrl 4', group: 'go' },
  { id: 'go.archive', keys: 'Ctrl 5', group: 'go' },
  { id: 'go.template', keys: 'Ctrl 6', group: 'go' },
  { id: 'go.setting', keys: 'Ctrl ,', group: 'go' },
  { id: 'go.help', keys: 'F1', group: 'go' },
  { id: 'go.sheet', keys: 'Ctrl ?', group: 'go' },
  { id: 'go.keys', group: 'go' },
  { id: 'go.year', group: 'go' },
  { id: 'go.messages', group: 'go' },
  { id: 'go.bin', group: 'go' },
  { id: 'go.search', keys: 'Ctrl F', group: 'go' },
  { id: 'go.search-everywhere', keys: 'Ctrl Shift F', group: 'go' },
  { id: 'go.next-pane', keys: 'F6', group: 'go' },
  { id: 'go.previous-pane', keys: 'Shift F6', group: 'go' },
  { id: 'go.back', keys: 'Alt ArrowLeft', group: 'go' },
  { id: 'go.forward', keys: 'Alt ArrowRight', group: 'go' },
  { id: 'letter.new', keys: 'Ctrl N', group: 'do' },
  { id: 'campaign.new', keys: 'Ctrl Shift N', group: 'do' },
  { id: 'register.add', group: 'do' },
  { id: 'desk.undo', keys: 'Ctrl Z', group: 'do' },
  { id: 'desk.redo', keys: 'Ctrl Shift Z · Ctrl Y', group: 'do' },
  { id: 'view.primary', keys: 'Ctrl Enter', group: 'do' },
  { id: 'view.print', keys: 'Ctrl P', group: 'do' },
  { id: 'view.zoom-in', keys: 'Ctrl + · Ctrl =', group: 'do' },
  // In France the sign − shares its key with 6, which is a place: _ is a key of its own there.
  { id: 'view.zoom-out', keys: 'Ctrl - · Ctrl _', group: 'do' },
  { id: 'view.zoom-reset', keys: 'Ctrl 0', group: 'do' },
  { id: 'today.calendar', group: 'do' },
  { id: 'template.new', group: 'do' },
  { id: 'template.duplicate', group: 'do' },
  { id: 'window.close', keys: 'Ctrl Q', group: 'do' },
  { id: 'letter.export', keys: 'Ctrl E', group: 'letter' },
  { id: 'letter.copy-pdf', group: 'letter' },
  { id: 'letter.name-version', keys: 'Ctrl S', group: 'letter' },
  { id: 'letter.close', keys: 'Ctrl W', group: 'letter' },
  { id: 'letter.jump', keys: 'Ctrl J', group: 'letter' },
  { id: 'letter.previous-version', keys: 'Ctrl PageUp', group: 'letter' },
  { id: 'letter.next-version', keys: 'Ctrl PageDown', group: 'letter' },
  { id: 'letter.next-notice', keys: 'F8', group: 'letter' },
  { id: 'letter.previous-notice', keys: 'Shift F8', group: 'letter' },
  { id: 'letter.comment', keys: 'Ctrl Shift M', group: 'letter' },
  { id: 'letter.comments', group: 'letter' },
  { id: 'letter.next-comment', keys: 'F7', group: 'letter' },
  { id: 'letter.previous-comment', keys: 'Shift F7', group: 'letter' },
  { id: 'letter.spelling', group: 'letter' },
  { id: 'letter.page', keys: 'F9', group: 'letter' },
  { id: 'letter.text-alone', keys: 'Shift F9', group: 'letter' },
  { id: 'letter.beside', keys: 'Ctrl F9', group: 'letter' },
  // On a Mac the system keeps the first of these keys for itself.
  { id: 'letter.replace', keys: 'Ctrl H · Ctrl Shift H', group: 'letter' },
  { id: 'letter.next-hit', keys: 'F3', group: 'letter' },
  { id: 'letter.previous-hit', keys: 'Shift F3', group: 'letter' },
  { id: 'text.bold', keys: 'Ctrl B', group: 'text', elsewhere: true },
  { id: 'text.italic', keys: 'Ctrl I', group: 'text', elsewhere: true },
  { id: 'text.link', keys: 'Ctrl L', group: 'text', elsewhere: true },
  { id: 'text.field', keys: 'Ctrl D', group: 'text', elsewhere: true },
  { id: 'text.numbered-list', keys: 'Ctrl Shift 7', group: 'text', elsewhere: true },
  { id: 'text.list', keys: 'Ctrl Shift 8', group: 'text', elsewhere: true },
  { id: 'template.repair', keys: 'Alt Enter', group: 'text' },
  { id: 'list.move', keys: 'ArrowUp · ArrowDown', group: 'list', elsewhere: true },
  { id: 'list.open', keys: 'Enter', group: 'list', elsewhere: true },
  { id: 'list.tick', keys: 'Space', group: 'list', elsewhere: true },
  { id: 'list.extend', keys: 'Shift ArrowUp · Shift ArrowDown', group: 'list', elsewhere: true },
  { id: 'list.all', keys: 'Ctrl A', group: 'list', elsewhere: true },
  { id: 'list.copy', keys: 'Ctrl C', group: 'list', elsewhere: true },
  {
    id: 'list.column',
    keys: 'Ctrl Shift ArrowLeft · Ctrl Shift ArrowRight',
    group: 'list',
    elsewhere: true,
  },
  { id: 'list.width', keys: 'Shift ArrowLeft · Shift ArrowRight', group: 'list', elsewhere: true },
  { id: 'list.remind', keys: 'R', group: 'list', elsewhere: true },
  { id: 'list.reply', keys: 'N', group: 'list', elsewhere: true },
  { id: 'list.postpone', keys: 'P', group: 'list', elsewhere: true },
  { id: 'list.postpone-to', keys: 'D', group: 'list', elsewhere: true },
  { id: 'list.skip', keys: 'S', group: 'list', elsewhere: true },
  { id: 'list.contact', keys: 'A', group: 'list', elsewhere: true },
  { id: 'list.close', keys: 'C', group: 'list', elsewhere: true },
  { id: 'list.discard', keys: 'Delete', group: 'list', elsewhere: true },
  { id: 'list.leave', keys: 'Escape', group: 'list', fixed: true },
];

/** Whether a person may give it other keys: what text and lists answer stays as it is. */
export function isChangeable(command: Command): boolean {
  return !command.elsewhere && !command.fixed;
}

/** `go.next-pane` → `command-go-next-pane` */
export function messageOf(id: string): string {
  return `command-${id.replace('.', '-')}`;
}
