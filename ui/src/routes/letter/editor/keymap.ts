// The keys of the editor. Tab moves in lists and tables; Escape then Tab leaves, so that nobody is caught.
import { baseKeymap, chainCommands, deleteSelection, exitCode } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { undoInputRule } from 'prosemirror-inputrules';
import { keydownHandler } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { NodeSelection, Plugin, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { insertBreak, selectField, toggleBullets, toggleEm, toggleNumbers, toggleStrong } from './command';
import type { LeftOut } from './paste';
import { body } from './schema';
import { leaveTable, moveCell } from './table';

/** What the screen around the editor does. */
export interface Around {
  /** Nothing left to undo or redo in this text: the desk's own steps come next. */
  deskStep: (direction: 'undo' | 'redo') => void;
  /** What changed this text and another at once is undone in both. */
  stepTogether: (direction: 'undo' | 'redo') => boolean;
  openFields: () => void;
  openLink: () => void;
  openValue: (at: number) => void;
  /** What was on the clipboard and could not be taken over. */
  leftOut: (what: LeftOut) => void;
  /** Out of the text by its upper or lower edge. */
  leave: (edge: 'up' | 'down') => boolean;
}

const openSelected =
  (around: Around): Command =>
  (state) => {
    const { selection } = state;
    if (!(selection instanceof NodeSelection) || selection.node.type.name !== 'field') return false;
    around.openValue(selection.from);
    return true;
  };

const say =
  (act: () => void): Command =>
  () => {
    act();
    return true;
  };

function leaving(around: Around, edge: 'up' | 'down'): Command {
  return (state, _dispatch, view) => {
    const { selection } = state;
    if (!selection.empty || !view?.endOfTextblock(edge)) return false;
    const { $from } = selection;
    for (let depth = $from.depth; depth > 0; depth -= 1) {
      const at = $from.index(depth - 1);
      if (at !== (edge === 'up' ? 0 : $from.node(depth - 1).childCount - 1)) return false;
    }
    return around.leave(edge);
  };
}

function shared(around: Around): Record<string, Command> {
  return {
    'Mod-z': chainCommands(
      () => around.stepTogether('undo'),
      undo,
      say(() => around.deskStep('undo')),
    ),
    'Mod-y': chainCommands(
      () => around.stepTogether('redo'),
      redo,
      say(() => around.deskStep('redo')),
    ),
    'Mod-Shift-z': chainCommands(
      () => around.stepTogether('redo'),
      redo,
      say(() => around.deskStep('redo')),
    ),
    'Mod-d': say(around.openFields),
    ArrowUp: leaving(around, 'up'),
    ArrowDown: leaving(around, 'down'),
  };
}

/** Digits match the physical key: on AZERTY they are under Shift. */
function listKey(event: KeyboardEvent): Command | null {
  const ctrl = event.ctrlKey || event.metaKey;
  if (!ctrl || !event.shiftKey || event.altKey) return null;
  if (event.code === 'Digit7') return toggleNumbers;
  return event.code === 'Digit8' ? toggleBullets : null;
}

function withEscape(bindings: Record<string, Command>): Plugin {
  const handle = keydownHandler(bindings);
  let escaped = false;
  return new Plugin({
    props: {
      handleKeyDown(view: EditorView, event: KeyboardEvent) {
        const leavesNow = escaped && event.key === 'Tab';
        if (event.key !== 'Shift') escaped = event.key === 'Escape';
        if (leavesNow || event.isComposing) return false;
        if (event.key === 'Escape') return false;
        return handle(view, event);
      },
      handleDOMEvents: {
        // The act of the screen, not of the text: the editor would swallow it otherwise.
        keydown: (_view, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey),
        blur: () => {
          escaped = false;
          return false;
        },
      },
    },
  });
}

export function bodyKeys(around: Around): Plugin {
  const item = body.nodes.list_item!;
  const backspace = chainCommands(undoInputRule, selectField('before'), baseKeymap.Backspace!);
  const keys = withEscape({
    ...baseKeymap,
    ...shared(around),
    ArrowDown: chainCommands(leaveTable, leaving(around, 'down')),
    Backspace: backspace,
    Delete: chainCommands(selectField('after'), baseKeymap.Delete!),
    'Mod-b': toggleStrong,
    'Mod-i': toggleEm,
    'Mod-l': say(around.openLink),
    'Shift-Enter': chainCommands(exitCode, insertBreak),
    Enter: chainCommands(openSelected(around), moveInTable, splitListItem(item), baseKeymap.Enter!),
    Tab: chainCommands(moveCell(1), sinkListItem(item)),
    'Shift-Tab': chainCommands(moveCell(-1), liftListItem(item)),
  });
  const byPlace = keys.props.handleKeyDown!;
  keys.props.handleKeyDown = function (view, event) {
    const list = listKey(event);
    return list ? list(view.state, view.dispatch) : (byPlace.call(keys, view, event) ?? false);
  };
  return keys;
}

/** Enter in a table goes to the next cell: a cell has one line. */
const moveInTable: Command = (state, dispatch) => moveCell(1)(state, dispatch);

export function lineKeys(around: Around): Plugin {
  return withEscape({
    ...shared(around),
    Backspace: chainCommands(undoInputRule, selectField('before'), deleteSelection),
    Delete: chainCommands(selectField('after'), deleteSelection),
    Enter: chainCommands(
      openSelected(around),
      say(() => around.leave('down')),
    ),
    'Shift-Enter': say(() => around.leave('down')),
    ArrowUp: (_state, _dispatch, view) => view?.endOfTextblock('up') === true && around.leave('up'),
    ArrowDown: (_state, _dispatch, view) => view?.endOfTextblock('down') === true && around.leave('down'),
  });
}
