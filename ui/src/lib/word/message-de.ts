// The messages in German: a part of the page by itself, fetched when German is spoken. Those that only the desk and the
// terminal say are left out: a test keeps the page from asking for one of them.
export const sources = import.meta.glob<string>(
  [
    '../../../../locales/de/*.ftl',
    '!../../../../locales/de/{desk,error,field,follow_up,holiday,notice,problem,role,terminal,window}.ftl',
  ],
  { query: '?raw', import: 'default', eager: true },
);
