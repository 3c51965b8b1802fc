// What the desk of the manual holds besides, for the pictures that come last: a template of the house,
// comments on the letter, a year of letters. Leaves the house and its first letters to `manual-desk.ts`.
import type { DeskForTest } from '../page/desk';
import type { Language, ReplyKind } from '../../src/lib/generated/api';
import { HOUSES, send } from './manual-desk';

/** Which versions the template has. */
const LANGUAGES: Record<Language, Language[]> = {
  fr: ['fr', 'nl', 'de'],
  nl: ['fr', 'nl', 'de'],
  de: ['fr', 'nl', 'de'],
  en: ['fr', 'nl', 'en'],
};

interface Text {
  title: string;
  about: string;
  subject: string;
  /** What each field means, and an example of it. */
  fields: Record<'when' | 'reply_by', [meaning: string, example: string]>;
  body: [string, string];
}

const INVITATION: Record<Language, Text> = {
  fr: {
    title: 'Invitation à une répétition',
    about: 'Inviter un cabinet à voir une répétition.',
    subject: 'invitation à une répétition ouverte',
    fields: {
      when: ['Le jour et l’heure, en toutes lettres', 'jeudi 14 janvier 2027 à 15 heures'],
      reply_by: ['Le jour de la réponse', '5 janvier 2027'],
    },
    body: [
      'Nous ouvrons nos répétitions le {{when}}, et serions heureux de vous y accueillir.',
      'Une heure suffit pour voir ce que les heures non comptées demandent. Nous vous saurions gré de nous répondre avant le {{reply_by}}.',
    ],
  },
  nl: {
    title: 'Uitnodiging voor een repetitie',
    about: 'Een kabinet uitnodigen op een repetitie.',
    subject: 'uitnodiging voor een open repetitie',
    fields: {
      when: ['Dag en uur, voluit', 'donderdag 14 januari 2027 om 15 uur'],
      reply_by: ['De dag van het antwoord', '5 januari 2027'],
    },
    body: [
      'Op {{when}} stellen wij onze repetities open, en wij ontvangen u graag.',
      'Een uur volstaat om te zien wat de uren vragen die niet meetellen. Mogen wij uw antwoord verwachten voor {{reply_by}}?',
    ],
  },
  de: {
    title: 'Einladung zu einer Probe',
    about: 'Ein Kabinett zu einer Probe einladen.',
    subject: 'Einladung zu einer offenen Probe',
    fields: {
      when: ['Tag und Uhrzeit, ausgeschrieben', '14. Januar 2027 um 15 Uhr'],
      reply_by: ['Tag der Antwort', '5. Januar 2027'],
    },
    body: [
      'am {{when}} öffnen wir unsere Proben und würden uns freuen, Sie zu begrüßen.',
      'Eine Stunde genügt, um zu sehen, was die nicht angerechneten Stunden verlangen. Wir freuen uns auf Ihre Antwort bis zum {{reply_by}}.',
    ],
  },
  en: {
    title: 'Invitation to a rehearsal',
    about: 'Inviting a cabinet to see a rehearsal.',
    subject: 'invitation to an open rehearsal',
    fields: {
      when: ['The day and the hour, in words', 'Thursday 14 January 2027 at 3 p.m.'],
      reply_by: ['The day of the answer', '5 January 2027'],
    },
    body: [
      'We open our rehearsals on {{when}}, and would be glad to welcome you.',
      'An hour is enough to see what the hours that do not count demand. May we hear from you by {{reply_by}}?',
    ],
  },
};

function sourceOf({ title, about, subject, fields, body }: Text): string {
  const front = [`title = "${title}"`, `about = "${about}"`, `subject = "${subject}"`];
  const named = Object.entries(fields).flatMap(([name, [meaning, example]]) => [
    '',
    '[[fields]]',
    `name = "${name}"`,
    `meaning = "${meaning}"`,
    `example = "${example}"`,
  ]);
  return ['+++', ...front, ...named, '+++', '', body[0], '', body[1], ''].join('\n');
}

/** On words of the first letter, and on all of it. */
const REMARKS: Record<Language, [quote: string, text: string, whole: string]> = {
  fr: ['plus de six mois', 'Chiffre à vérifier avec Anne.', 'À faire relire par Sofia avant jeudi.'],
  nl: ['meer dan zes maanden', 'Cijfer nog nakijken met Anne.', 'Voor donderdag door Sofia laten nalezen.'],
  de: [
    'mehr als sechs Monaten',
    'Diese Zahl noch mit Anne prüfen.',
    'Bis Donnerstag von Sofia gegenlesen lassen.',
  ],
  en: ['more than one member state', 'Check this with Anne.', 'Have Sofia read it before Thursday.'],
};

/** To whom, when, and what came back. */
const YEAR: [to: string, on: string, ...replies: [ReplyKind, string][]][] = [
  ['federal/employment', '2026-02-10', ['answer', '2026-03-12']],
  ['federal/employment', '2026-04-21', ['acknowledgement', '2026-04-28']],
  ['federal/employment', '2026-06-08'],
  ['flanders/education', '2026-03-17', ['acknowledgement', '2026-03-24'], ['answer', '2026-05-06']],
  ['flanders/education', '2026-06-09', ['commitment', '2026-07-02']],
  ['brussels/employment', '2026-05-12'],
  ['brussels/employment', '2026-06-16', ['acknowledgement', '2026-06-23']],
  ['wallonia/tourism', '2026-03-03', ['refusal', '2026-04-02']],
  ['wallonia/tourism', '2026-05-19', ['answer', '2026-06-25']],
  ['fwb/education', '2026-04-14'],
  ['fwb/education', '2026-10-06'],
  ['dg/culture', '2026-02-24', ['acknowledgement', '2026-03-03']],
  ['dg/culture', '2026-09-15', ['answer', '2026-10-20']],
];

/** Where the template stands open. */
export async function furnishFurther(desk: DeskForTest, language: Language, letter: string): Promise<string> {
  const { name } = await desk.call('template.create', { title: INVITATION[language].title, language });
  for (const one of LANGUAGES[language])
    await desk.call('template.write', { name, language: one, source: sourceOf(INVITATION[one]) });
  const [quote, text, whole] = REMARKS[language];
  const on = { letter, language, before: '', after: '' };
  await desk.call('comment.write', { ...on, quote, text });
  await desk.call('comment.write', { ...on, quote: '', text: whole });
  const matter = HOUSES[language].matters[2];
  for (const [to, day, ...replies] of YEAR) {
    const sent = await send(desk, to, matter, day);
    for (const [kind, on] of replies)
      await desk.call('reply.record', { letter: sent, kind, on, words: matter.subject });
  }
  return `template/${name}?in=${language}`;
}
