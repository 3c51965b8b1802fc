// A register as a year of work fills it: letters in three languages, replies of every kind, a call, a piece of no letter.
import type { Language } from '../../src/lib/generated/api';
import type { DeskForTest } from './desk';

export interface Filled {
  /** Letters by what they are about. */
  unemployment: string;
  activation: string;
  studios: string;
  decree: string;
  /** A reply that names a reference nobody knows. */
  loose: string;
}

const ASKED =
  '1. Dispenser les artistes attestés des emplois convenables.\n2. Désigner une personne de contact.';

/** A letter with two demands that left on that day. */
export async function asked(
  desk: DeskForTest,
  post: string,
  subject: string,
  on: string,
  options: { language?: Language; channel?: 'post' | 'registered' | 'email'; body?: string } = {},
): Promise<string> {
  const { id } = await desk.call('letter.compose', {
    template: 'question',
    to: post,
    language: options.language ?? 'fr',
    subject,
    body: options.body ?? `Nous vous demandons :\n\n${ASKED}\n\nNous restons à votre disposition.`,
    fields: {},
    date: on,
    signatories: [],
    enclosures: [],
  });
  await desk.call('address.confirm', { post });
  await desk.call('letter.export', { id });
  await desk.call('dispatch.record', {
    letters: [id],
    channel: options.channel ?? 'post',
    on,
    tracking: options.channel === 'registered' ? 'RR473124829BE' : undefined,
    sent_to: options.channel === 'email' ? 'cabinet@example.be' : undefined,
    seal_printed: false,
    wait: false,
  });
  return id;
}

export async function filled(desk: DeskForTest): Promise<Filled> {
  await desk.starter();
  const unemployment = await asked(
    desk,
    'federal/employment',
    'Travail artistique et chômage',
    '2026-10-28',
    {
      channel: 'registered',
    },
  );
  const activation = await asked(desk, 'flanders/education', 'Activering van kunstenaars', '2026-10-05', {
    language: 'nl',
    body: 'Wij vragen u:\n\n1. Een contactpersoon aan te wijzen.\n\nMet dank voor uw aandacht.',
  });
  const studios = await asked(
    desk,
    'brussels/employment',
    'Ateliers partagés et prime à l’emploi',
    '2026-11-09',
  );
  const decree = await asked(desk, 'federal/employment', 'Statut social : avis', '2026-09-02', {
    channel: 'email',
  });
  await desk.call('reply.record', { letter: decree, kind: 'refusal', on: '2026-09-20', words: 'Non.' });
  await desk.call('reply.record', { letter: unemployment, kind: 'acknowledgement', on: '2026-11-03' });
  await desk.call('register.add', {
    from: 'brussels/employment',
    subject: 'Invitation à l’audition du 9 décembre',
    on: '2026-11-16',
    channel: 'email',
  });
  const { reply } = await desk.call('reply.record', {
    unmatched: 'TRX/2026/12',
    post: 'flanders/education',
    kind: 'answer',
    on: '2026-11-18',
    subject: 'Uw brief over kunstenaars',
    words: 'De VDAB wijst een contactpersoon aan.',
  });
  await desk.call('contact.log', {
    channel: 'call',
    with: 'federal/employment',
    on: '2026-11-12',
    text: 'Le conseiller demande une note d’une page.',
  });
  await desk.call('contact.log', {
    channel: 'note',
    with: 'federal/employment',
    on: '2026-11-13',
    text: 'Le cabinet hésite.',
    private: true,
  });
  return { unemployment, activation, studios, decree, loose: reply };
}
