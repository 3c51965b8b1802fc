// Two desks to look at: one on which nothing was done, and one in the middle of its work.
import { DeskForTest } from '../page/desk';

export type Places = Record<string, string>;

/** A name, and the address of the screen. */
const ALWAYS: Places = {
  today: 'today',
  letters: 'letters',
  bin: 'letters?shelf=bin',
  campaigns: 'campaign',
  directory: 'directory',
  archive: 'archive',
  templates: 'template',
  'setting-sender': 'setting/sender',
  'setting-letterhead': 'setting/letterhead',
  'setting-signatory': 'setting/signatory',
  'setting-language': 'setting/language',
  'setting-reminder': 'setting/reminder',
  'setting-look': 'setting/look',
  'setting-backup': 'setting/backup',
};

export async function empty(): Promise<[DeskForTest, Places]> {
  const desk = await DeskForTest.open();
  await desk.call('desk.init', { starter: false, example_sender: false });
  return [desk, ALWAYS];
}

export async function full(): Promise<[DeskForTest, Places]> {
  const desk = await DeskForTest.open();
  await desk.starter();
  const late = await desk.sent(
    'federal/employment',
    'Chômage des artistes : période de référence',
    '2026-08-24',
  );
  const refused = await desk.sent(
    'flanders/education',
    'Activering van kunstenaars in het onderwijs',
    '2026-09-07',
  );
  await desk.sent('federal/employment', 'Statut des travailleurs des arts', '2026-11-20');
  await desk.call('reply.record', { letter: late, kind: 'acknowledgement', on: '2026-09-02' });
  await desk.call('reply.record', {
    letter: refused,
    kind: 'refusal',
    on: '2026-10-01',
    words: 'Wij kunnen op dit verzoek niet ingaan.',
  });
  await desk.call('register.add', {
    from: 'federal/employment',
    subject: 'Invitation à la table ronde du 3 décembre',
    on: '2026-11-12',
  });
  await desk.call('contact.log', {
    channel: 'call',
    with: 'federal/employment',
    on: '2026-11-18',
    text: 'Le cabinet rappelle la semaine prochaine.',
  });
  const draft = await desk.draft('federal/employment', 'Kürzung des Arbeitslosengeldes zum 1. Januar', 'de');
  const prepared = await desk.draft('federal/employment', 'Demande de rendez-vous');
  await desk.call('letter.export', { id: prepared });
  const campaign = await desk.call('campaign.compose', {
    template: 'position',
    competence: 'employment',
    governments: [],
    to: [],
    except: [],
    bodies: {},
    subjects: {},
    fields: {},
    on: null,
    date: null,
    signatories: [],
    enclosures: [],
    channel: 'post',
  });
  await desk.call('campaign.check', { id: campaign.id, offset: 0 });
  for (const subject of ['Les loyers des salles de répétition', 'Les ateliers de la rue Haute'])
    await desk.call('letter.discard', { id: await desk.draft('federal/employment', subject) });
  const binned = await desk.campaign({ name: 'Le budget 2027', competence: 'culture' });
  await desk.call('campaign.discard', { id: binned });
  const places: Places = {
    ...ALWAYS,
    letter: `letter/${draft}`,
    'letter-sent': `letter/${late}`,
    campaign: `campaign/${campaign.id}`,
    'campaign-text': `campaign/${campaign.id}?step=text`,
    'campaign-check': `campaign/${campaign.id}?step=check`,
    post: 'directory/federal/employment',
    person: 'directory/david-clarinval',
    organization: 'directory/federal',
    record: 'archive/1',
    template: 'template/position',
  };
  return [desk, places];
}
