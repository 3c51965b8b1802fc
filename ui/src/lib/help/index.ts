// The way into the manual and out of it. Its pages are shown by `routes/help`, which loads them when they are wanted.
export { leaveHelp, openHelp, openKeys } from './open';
export { FIRST, KEYS, pageAbout } from './place';
