// The editor's own words, said in ours: of its search, and of what it announces.
import { EditorState, type Extension } from '@codemirror/state';
import { t } from '../../../lib/word';

/** Read when a text is shown: they follow the language of the person. */
export function phrases(): Extension {
  return EditorState.phrases.of({
    Completions: t('editor-fields'),
    'Control character': t('template-control-character'),
    'Selection deleted': t('template-selection-deleted'),
    Find: t('editor-seek'),
    Replace: t('editor-replace-by'),
    next: t('template-seek-next'),
    previous: t('template-seek-previous'),
    'match case': t('template-seek-exact'),
    'by word': t('editor-seek-whole'),
    replace: t('editor-replace-one'),
    'replace all': t('editor-replace-all'),
    close: t('editor-seek-close'),
    'current match': t('template-seek-present'),
    'on line': t('template-seek-on-line'),
    [['replaced match', 'on line $'].join(' ')]: t('template-replaced-on-line', { line: '$' }),
    'replaced $ matches': t('template-replaced-all', { shown: '$' }),
  });
}
