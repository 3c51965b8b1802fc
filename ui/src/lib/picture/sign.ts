// The shapes of the pictures. What a thing is, is told by its shape, never by its colour alone.
import type { Icon } from '../component/icon';
import type { ReplyKind } from '../generated/api';

export type Shape = 'letter' | 'reminder' | ReplyKind;

/**
 * How far it is: done, still to come, past its day and not done, put off to another day, skipped, ended, or no longer
 * wanted. What simply happened is full.
 */
export type Look = 'full' | 'hollow' | 'late' | 'dashed' | 'struck' | 'crossed' | 'dotted';

/** What a sign of the legend stands for: a shape, or an icon where a picture borrows one. */
export interface Key {
  shape?: Shape;
  look?: Look;
  icon?: Icon;
  words: string;
}
