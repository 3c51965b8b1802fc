// Unit tests speak from the start; the window learns its words while it opens.
import { language, learn } from '../../src/lib/word';

await learn(language.current);
