// The desk the pictures of the manual are taken of, in one language: a house that writes to those who read it. Who holds
// which office comes from the starter directory; what is written, sent and answered is made up.
import type { DeskForTest } from '../page/desk';
import type { Language, Sender } from '../../src/lib/generated/api';

export interface Matter {
  subject: string;
  body: string;
}

interface House {
  name: string;
  tagline: string;
  street: string;
  city: string;
  signatory: string;
  function: string;
  /** Offices written to: the first one is late. */
  posts: [string, string, string];
  /** An office nobody has checked the address of. */
  unchecked: string;
  call: string;
  campaign: string;
  matters: [Matter, Matter, Matter];
}

const list = (opening: string, demands: string[], closing: string) =>
  [opening, demands.map((one, at) => `${at + 1}. ${one}`).join('\n'), closing].join('\n\n');

export const HOUSES: Record<Language, House> = {
  fr: {
    name: 'Coopérative Tréteaux',
    tagline: 'Artistes et indépendants à Bruxelles',
    street: 'Rue du Marché 12',
    city: 'Bruxelles',
    signatory: 'Claire Delvaux',
    function: 'Présidente',
    posts: ['federal/employment', 'brussels/employment', 'wallonia/tourism'],
    unchecked: 'federal/self-employed',
    call: 'Le cabinet rappelle la semaine prochaine.',
    campaign: 'Statut des artistes 2027',
    matters: [
      {
        subject: 'Attestation du travail des arts : délais de décision',
        body: list(
          'Un tiers de nos sociétaires attend depuis plus de six mois une décision de la Commission du travail des arts. Sans elle, ni droit ni contrat ne peut être établi à temps.\n\nNous vous demandons :',
          [
            'de fixer à quatre-vingt-dix jours le délai d’examen d’une demande ;',
            'de publier chaque trimestre le nombre de dossiers en attente.',
          ],
          'Nous nous tenons à la disposition de votre cabinet pour exposer des cas concrets, et vous remercions de votre réponse.',
        ),
      },
      {
        subject: 'Ateliers partagés : conditions d’occupation',
        body: 'Les baux des ateliers partagés prennent fin au printemps. Nous souhaitons connaître les conditions de leur renouvellement.',
      },
      {
        subject: 'Répétitions : reconnaissance des heures',
        body: 'Les heures de répétition ne sont pas comptées. Nous vous proposons d’en parler avant l’été.',
      },
    ],
  },
  nl: {
    name: 'Coöperatie Tréteaux',
    tagline: 'Kunstenaars en zelfstandigen in Brussel',
    street: 'Marktstraat 12',
    city: 'Brussel',
    signatory: 'Claire Delvaux',
    function: 'Voorzitter',
    posts: ['flanders/education', 'flanders/brussels-affairs', 'federal/justice'],
    unchecked: 'flanders/environment',
    call: 'Het kabinet belt volgende week terug.',
    campaign: 'Kunstenaarsstatuut 2027',
    matters: [
      {
        subject: 'Kunstwerkattest: termijn voor een beslissing',
        body: list(
          'Een derde van onze leden wacht al meer dan zes maanden op een beslissing van de Kunstwerkcommissie. Zonder beslissing komen rechten en contracten te laat.\n\nWij vragen u:',
          [
            'een aanvraag binnen negentig dagen te behandelen;',
            'elk kwartaal bekend te maken hoeveel dossiers wachten.',
          ],
          'Wij lichten onze vragen graag toe op uw kabinet en danken u voor uw antwoord.',
        ),
      },
      {
        subject: 'Gedeelde ateliers: voorwaarden voor het gebruik',
        body: 'De huurcontracten van de gedeelde ateliers lopen in het voorjaar af. Wij vernemen graag onder welke voorwaarden ze verlengd worden.',
      },
      {
        subject: 'Repetities: de uren laten meetellen',
        body: 'Repetitie-uren tellen niet mee. Wij stellen voor om dat voor de zomer te bespreken.',
      },
    ],
  },
  de: {
    name: 'Genossenschaft Tréteaux',
    tagline: 'Kunstschaffende und Selbstständige in Brüssel',
    street: 'Marktstraße 12',
    city: 'Brüssel',
    signatory: 'Claire Delvaux',
    function: 'Vorsitzende',
    posts: ['dg/education', 'dg/culture', 'dg/family'],
    unchecked: 'dg/head-of-government',
    call: 'Das Kabinett ruft nächste Woche zurück.',
    campaign: 'Status der Kunstschaffenden 2027',
    matters: [
      {
        subject: 'Kunstarbeitsbescheinigung: Dauer der Verfahren',
        body: list(
          'ein Drittel unserer Mitglieder wartet seit mehr als sechs Monaten auf eine Entscheidung der Kommission für Kunstarbeit. Ohne sie kommen Ansprüche und Verträge zu spät.\n\nWir bitten Sie,',
          [
            'Anträge innerhalb von neunzig Tagen bearbeiten zu lassen,',
            'vierteljährlich die Zahl der offenen Anträge zu veröffentlichen.',
          ],
          'Gern erläutern wir Ihrem Kabinett einzelne Fälle und danken Ihnen für Ihre Antwort.',
        ),
      },
      {
        subject: 'Gemeinsame Ateliers: Bedingungen der Nutzung',
        body: 'die Mietverträge der gemeinsamen Ateliers laufen im Frühjahr aus. Wir möchten erfahren, unter welchen Bedingungen sie verlängert werden.',
      },
      {
        subject: 'Proben: Anrechnung der Stunden',
        body: 'Probenstunden werden nicht angerechnet. Wir schlagen vor, vor dem Sommer darüber zu sprechen.',
      },
    ],
  },
  en: {
    name: 'Tréteaux Cooperative',
    tagline: 'Artists and freelancers in Brussels',
    street: 'Rue du Marché 12',
    city: 'Brussels',
    signatory: 'Claire Delvaux',
    function: 'Chair',
    posts: ['eu/culture', 'eu/employment', 'eu/health'],
    unchecked: 'eu/energy',
    call: 'The cabinet will call back next week.',
    campaign: 'Status of artists 2027',
    matters: [
      {
        subject: 'Status of artists: mobility between member states',
        body: list(
          'A third of our members work in more than one member state each year. Their contributions are recorded late, or not at all.\n\nWe ask you:',
          [
            'to publish how long recognition takes in each member state;',
            'to hear organisations of artists before the next recommendation.',
          ],
          'We would gladly set out particular cases to your cabinet, and thank you for your answer.',
        ),
      },
      {
        subject: 'Shared studios: conditions of use',
        body: 'The leases of the shared studios end in spring. We would like to know on what terms they will be renewed.',
      },
      {
        subject: 'Rehearsals: hours that count',
        body: 'Hours of rehearsal are not counted. We suggest a meeting before the summer.',
      },
    ],
  },
};

const NOTHING: Sender = {
  name: {},
  tagline: {},
  street: {},
  postcode: '',
  city: {},
  country: 'BE',
  email: null,
  phone: null,
  website: null,
  enterprise_number: null,
  register: {},
  iban: null,
  voice: 'auto',
  example: false,
};

/** Values of the fields of the supplied statement, for the letters of a campaign. */
const FIELDS = {
  'fr.subject_matter': 'le travail artistique',
  'fr.situation': 'Un tiers de nos sociétaires attend encore une décision.',
  'fr.demand_1': 'compter les répétitions',
  'fr.demand_2': 'associer la Commission du travail des arts',
  'nl.subject_matter': 'het werk van kunstenaars',
  'nl.situation': 'Een derde van onze leden wacht nog op een beslissing.',
  'nl.demand_1': 'de repetities mee te tellen',
  'nl.demand_2': 'de Kunstwerkcommissie te betrekken',
  'de.subject_matter': 'die künstlerische Arbeit',
  'de.situation': 'Ein Drittel unserer Mitglieder wartet noch auf eine Entscheidung.',
  'de.demand_1': 'Probenzeiten mitzuzählen',
  'de.demand_2': 'die Kommission für Kunstarbeit zu beteiligen',
};

/** Addresses of the screens that are pictured. */
export interface Pictured {
  unchecked: string;
  letter: string;
  campaign: string;
  record: string;
  /** Stands there once the desk is furnished further. */
  template: string;
}

export async function furnish(desk: DeskForTest, language: Language): Promise<Pictured> {
  const house = HOUSES[language];
  const inAll = (part: 'name' | 'tagline' | 'street' | 'city' | 'function') =>
    Object.fromEntries(Object.entries(HOUSES).map(([one, { [part]: words }]) => [one, words]));
  await desk.call('desk.init', {
    starter: true,
    example_sender: false,
    house_language: language,
    sender: {
      sender: {
        ...NOTHING,
        name: inAll('name'),
        tagline: inAll('tagline'),
        street: inAll('street'),
        postcode: '1000',
        city: inAll('city'),
      },
      signatories: [
        {
          id: 'claire-delvaux',
          name: house.signatory,
          function: inAll('function'),
          organization: {},
          signature: null,
        },
      ],
    },
  });
  const [late, week, fresh] = house.posts;
  const [first, second, third] = house.matters;
  await send(desk, late, first, '2026-09-28', language);
  await send(desk, week, second, '2026-10-27', language);
  await send(desk, fresh, third, '2026-11-19', language);
  await desk.call('contact.log', { channel: 'call', with: late, on: '2026-10-12', text: house.call });
  const { id: campaign } = await desk.call('campaign.compose', {
    template: 'position',
    name: house.campaign,
    competence: 'employment',
    governments: [],
    to: [],
    except: [],
    bodies: {},
    subjects: {},
    fields: FIELDS,
    on: null,
    date: null,
    signatories: [],
    enclosures: [],
    channel: 'post',
  });
  const letter = await compose(desk, late, first, language);
  return {
    unchecked: `directory/${house.unchecked}`,
    letter: `letter/${letter}`,
    campaign: `campaign/${campaign}`,
    record: 'archive/1',
    template: '',
  };
}

/** A draft; without a language, in the one advised for who receives it. */
async function compose(
  desk: DeskForTest,
  to: string,
  { subject, body }: Matter,
  language?: Language,
): Promise<string> {
  const question = { template: 'question', to, language, subject, body, fields: {}, date: null };
  return (await desk.call('letter.compose', { ...question, signatories: [], enclosures: [] })).id;
}

/** A letter that left on that day. */
export async function send(
  desk: DeskForTest,
  to: string,
  matter: Matter,
  on: string,
  language?: Language,
): Promise<string> {
  const id = await compose(desk, to, matter, language);
  await desk.call('address.confirm', { post: to });
  await desk.call('letter.edit', { id, date: on });
  await desk.call('letter.export', { id });
  const how = { channel: 'post' as const, on, seal_printed: false, wait: false };
  await desk.call('dispatch.record', { letters: [id], ...how });
  return id;
}
