// How the source looks: our tokens, which reach into the shadow root the editor lives in. The styles of the page do not.
import { EditorView } from '@codemirror/view';

const SMALL = '400 var(--small) var(--sans)';

const words = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'transparent' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    font: '400 0.8125rem/1.3125rem var(--mono)',
    overflow: 'auto',
    scrollPadding: '24px 0',
  },
  '.cm-content': { padding: '12px 0 40vh', caretColor: 'var(--ink)' },
  '.cm-content ::selection, .cm-line::selection': {
    backgroundColor: 'color-mix(in srgb, var(--selection) 99%, transparent)',
    color: 'var(--selection-ink)',
  },
  '.cm-line': { padding: '0 20px 0 4px' },
  '.cm-gutters': { backgroundColor: 'transparent', border: '0', color: 'var(--ink-3)' },
  '.cm-lineNumbers .cm-gutterElement': { minWidth: '44px', padding: '0 10px 0 4px' },
  '.cm-lineNumbers .cm-gutterElement.wrong': {
    backgroundColor: 'var(--late-tint)',
    color: 'var(--late)',
    fontWeight: '600',
  },
  '.field': { color: 'var(--accent)' },
  '.key': { color: 'var(--ink-2)' },
  '.fence, .note': { color: 'var(--ink-3)' },
  '.cm-line.wrong': { backgroundColor: 'var(--late-tint)' },
  '.about': {
    textDecoration: 'underline wavy var(--late) 1px',
    textUnderlineOffset: '3px',
    textDecorationSkipInk: 'none',
  },
});

const problem = EditorView.theme({
  '.problem': {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: '4px 12px',
    margin: '4px 20px 10px 4px',
    padding: '12px',
    border: 'var(--tint-border, 0)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--late-tint)',
    font: '400 var(--text) var(--sans)',
    cursor: 'default',
    whiteSpace: 'normal',
  },
  '.problem > svg': { marginTop: '2px', color: 'var(--late)' },
  '.problem p': { gridColumn: '2', margin: '0', overflowWrap: 'anywhere' },
  '.problem .title': { gridRow: '1', fontWeight: '600' },
  '.problem .acts': { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', gridColumn: '2', marginTop: '6px' },
  '.problem button': {
    minHeight: '32px',
    padding: '0 12px',
    border: '1px solid transparent',
    borderRadius: 'var(--radius)',
    backgroundColor: 'transparent',
    color: 'var(--ink-2)',
    font: '500 var(--text) var(--sans)',
  },
  '.problem button:not(.edge)': { padding: '0 2px', border: '0' },
  '.problem button:not(.edge):hover': { backgroundColor: 'transparent', textDecoration: 'underline' },
  '.problem button.edge': {
    borderColor: 'var(--edge-2)',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
  },
  '.problem button.edge:hover': { backgroundColor: 'var(--hover)' },
  '.problem button:focus-visible': { outline: 'var(--focus)', outlineOffset: '2px' },
});

const list = EditorView.theme({
  '.cm-tooltip': {
    border: '1px solid var(--hair)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--raised)',
    boxShadow: 'var(--shadow-2)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxWidth: 'min(520px, 92vw)',
    maxHeight: 'none',
    padding: '4px',
    font: '400 0.8125rem/1.25rem var(--mono)',
    whiteSpace: 'normal',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    alignItems: 'baseline',
    minHeight: '28px',
    padding: '4px 8px',
    borderRadius: 'var(--radius-tag)',
    lineHeight: '1.25rem',
    cursor: 'default',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--tint)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > completion-section': {
    padding: '8px 8px 4px',
    borderBottom: '0',
    color: 'var(--ink-3)',
    font: '600 var(--small) var(--sans)',
    opacity: '1',
  },
  '.cm-completionMatchedText': { fontWeight: '600', textDecoration: 'none' },
  '.meaning': { flex: '1 1 16rem', color: 'var(--ink-2)', font: SMALL },
});

const search = EditorView.theme({
  '.cm-panels': { backgroundColor: 'var(--surface)', color: 'var(--ink)', zIndex: '3' },
  '.cm-panels-top': { borderBottom: '1px solid var(--hair)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 8px',
    padding: '8px 44px 10px 16px',
    font: '400 var(--text) var(--sans)',
  },
  '.cm-panel.cm-search > *': { margin: '0' },
  '.cm-panel.cm-search br': { flexBasis: '100%', height: '0', content: '""' },
  '.cm-panel.cm-search input.cm-textfield': {
    flex: '1 1 150px',
    boxSizing: 'border-box',
    height: '32px',
    minWidth: '0',
    maxWidth: '320px',
    margin: '0',
    padding: '0 8px',
    border: '1px solid var(--edge)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--raised)',
    color: 'inherit',
    font: 'inherit',
  },
  '.cm-textfield::placeholder': { color: 'var(--ink-3)', opacity: '1' },
  '.cm-panel.cm-search button.cm-button': {
    boxSizing: 'border-box',
    height: '32px',
    margin: '0',
    padding: '0 8px',
    border: '1px solid var(--edge-2)',
    borderRadius: 'var(--radius)',
    backgroundImage: 'none',
    backgroundColor: 'var(--raised)',
    color: 'inherit',
    font: '500 var(--text) var(--sans)',
  },
  '.cm-panel.cm-search button.cm-button:hover': { backgroundColor: 'var(--hover)' },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    margin: '0',
    font: SMALL,
  },
  '.cm-panel.cm-search input[type=checkbox]': { accentColor: 'var(--accent-fill)', margin: '0' },
  // Patterns are for those who program; there is one selection.
  '.cm-panel.cm-search label:has([name=re]), .cm-panel.cm-search [name=select]': { display: 'none' },
  '.cm-panel.cm-search [name=close]': {
    top: '8px',
    right: '8px',
    minWidth: '28px',
    minHeight: '28px',
    borderRadius: 'var(--radius)',
    color: 'var(--ink-2)',
    font: '400 1.25rem/1 var(--sans)',
  },
  '.cm-panel.cm-search :focus-visible': { outline: 'var(--focus)', outlineOffset: '1px' },
  '.cm-searchMatch': {
    borderRadius: '2px',
    backgroundColor: 'var(--tint-2)',
    boxShadow: '0 1.5px 0 0 var(--accent)',
  },
  '.cm-searchMatch-selected, .cm-searchMatch-selected::selection, .cm-searchMatch-selected *, .cm-searchMatch-selected *::selection':
    { backgroundColor: 'var(--accent-fill)', color: 'var(--accent-ink)' },
});

const contrast = EditorView.theme({
  '@media (forced-colors: active)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      outline: '2px solid Highlight',
    },
    '.cm-searchMatch-selected': { outline: '2px solid CanvasText' },
    '.about': { textDecorationColor: 'CanvasText' },
  },
});

export const theme = [words, problem, list, search, contrast];
