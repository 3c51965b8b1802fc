// Generated from the table of calls; a test keeps it fresh.

export type AddAddress = { post: PostId, language: Language, street: string, postcode: string, city: string, building?: string, floor?: string, box?: string, country: Country, source: string, };
export type AddEntry = { 
/**
 * Whom it comes from.
 */
from: PostId, subject: string, on: string, channel?: Channel, 
/**
 * Path of the file it came as.
 */
file?: string, note?: string, };
export type AddHolder = { person?: PersonId, given_name?: string, family_name?: string, gender: Gender, language?: Language, post?: PostId, organization?: OrganizationId, 
/**
 * Name of an organization to add, where none of the directory's is meant.
 */
organization_name?: string, role?: Role, titles: { [key in Language]?: string }, competences: Array<string>, since?: PartialDate, 
/**
 * Ends the present holder's mandate the day before.
 */
succeeds: boolean, 
/**
 * Where it was read.
 */
source: string, };
export type AddReceipt = { 
/**
 * The dispatch, by its id or by the letter's id or reference.
 */
dispatch: string, 
/**
 * Path of the file.
 */
file: string, 
/**
 * None: that it was handed in.
 */
kind?: ReceiptKind, 
/**
 * The day it bears.
 */
on?: string, note?: string, };
export type AddedAddress = { contact: ContactDetailId, checked_on: string, source: string, };
export type AddedEntry = { reply: ReplyId, number: string, file: KeptFile | null, };
export type AddedHolder = { person: PersonId, post: PostId, membership: MembershipId, };
export type AddedReceipt = { receipt: ReceiptId, dispatch: DispatchId, letter: LetterId, 
/**
 * Number of the dispatch in the register.
 */
number: string, kind: ReceiptKind, sha256: string, file: KeptFile, };
export type Address = { block: Array<string>, salutation: string | null, in_text: string | null, valediction: string | null, notices: Array<Notice>, };
export type AddressEntry = { contact: ContactDetail, language: Language, 
/**
 * As it will be written on a letter in that language.
 */
lines: Array<string>, state: AddressState, note: string, 
/**
 * Where it is the seat's and not the post's own: whose.
 */
seat_of: string | null, };
export type AddressState = "confirmed" | "to-confirm" | "proposed" | "missing";
export type ArchiveList = { total: number, 
/**
 * Records there are, whatever the question.
 */
of: number, years: Array<number>, rows: Array<ArchiveRow>, };
export type ArchiveRecord = { row: ArchiveRow, record: Record, dispatch: Dispatch, tracking_grouped: string | null, receipt: string | null, 
/**
 * Proofs that were added since.
 */
receipts: Array<KeptReceipt>, enclosures: Array<Enclosure>, pages: number, replies: Array<Reply>, 
/**
 * Further entries that correct the dispatch or a reply.
 */
corrections: Array<ToldCorrection>, 
/**
 * What it asked.
 */
demands: Array<Demand>, follow_ups: Array<FollowUp>, 
/**
 * Letters that left and reminded of this one.
 */
reminders: Array<RecalledLetter>, 
/**
 * Letters that this one reminds of.
 */
recalls: Array<RecalledLetter>, 
/**
 * What came back on its reminders.
 */
later_replies: Array<Reply>, events: Array<Event>, 
/**
 * The sealed pages drawn again from the sealed source, one SVG a page.
 */
drawing: Array<string>, words: Array<string>, 
/**
 * Whether this record and its file hold.
 */
intact: boolean, 
/**
 * Path of the sealed PDF in the desk folder.
 */
pdf: string, };
export type ArchiveRow = { number: number, letter: LetterId, reference: string, on: string, channel: Channel, post: PostId | null, person: string, title: string, subject: string, language: Language, 
/**
 * The latest thing that came back.
 */
reply: ReplyKind | null, due: string | null, 
/**
 * "27 jours", "en retard", "répondue"
 */
answer: string, late: boolean, 
/**
 * Where the words that were looked for stand.
 */
excerpt: Array<Excerpt>, };
export type ArchiveSort = "number" | "sent_on" | "channel";
export type ArchiveVerification = { records: number, 
/**
 * Hash of the last record; null where nothing is sealed yet.
 */
head: string | null, 
/**
 * Whether all that was read so far holds.
 */
ok: boolean, broken: BrokenRecord | null, 
/**
 * In the user's words.
 */
message: string, at: string, 
/**
 * Records read of all there are.
 */
done: number, total: number, finished: boolean, 
/**
 * To be given back as `from`.
 */
next: number | null, };
export type AttachReply = { 
/**
 * The reply, by id or by its number in the register.
 */
reply: string, 
/**
 * The letter, by id or reference.
 */
letter: string, 
/**
 * Numbers of the demands of the letter that it answers.
 */
answers?: Array<number>, };
export type AttachedReply = { reply: ReplyId, number: string, letter: LetterId, stops_follow_up: boolean, };
export type BackupDesk = { file: string, 
/**
 * Where the answer before said to go on. None: from the beginning.
 */
from?: BackupStanding, 
/**
 * Not to go on: what was written so far is taken away.
 */
cancel?: boolean, };
export type BackupStanding = { done: number, after: string, };
export type BinList = { total: number, rows: Array<BinnedRow>, };
export type BinnedKind = "letter" | "campaign" | "template" | "post" | "person" | "organization";
export type BinnedRow = { kind: BinnedKind, 
/**
 * By which it comes back: the letter, the campaign or the entry of the directory, or the name under which the bin keeps a template.
 */
id: string, name: string, languages: Array<Language>, recipient: string | null, 
/**
 * Letters that come back with a campaign.
 */
letters: number | null, binned_at: string, 
/**
 * The last day on which it can come back.
 */
until: string, };
export type Brief = { id: LetterId, reference: string | null, state: LetterState, versions: Array<RowVersion>, };
export type BrokenRecord = { number: number, 
/**
 * Reference of the record, where it can still be read.
 */
record: string, field: string, why: BrokenWhy, };
export type BrokenWhy = "number-missing" | "chain-broken" | "record-changed" | "file-missing" | "file-changed" | "dispatch-changed" | "head-missing";
export type CalendarDay = { day: string, 
/**
 * "Noël", or the user's own word for a closing.
 */
name: string, kind: DayKind, };
export type Campaign = { id: CampaignId, name: string, template: string | null, competence: string | null, 
/**
 * As the person reads it.
 */
competence_label: string | null, as_of: string, date: string | null, language: Language | null, signatories: Array<SignatoryId>, signatory_names: Array<string>, channel: Channel, axis: string | null, enclosures: Array<Enclosure>, texts: Array<CommonText>, 
/**
 * Offices of the list, of all standings.
 */
total: number, letters: Array<CampaignLetter>, folded: Array<FoldedRecipient>, left_out: Array<LeftOutRecipient>, rejected: Array<RejectedRow>, 
/**
 * How the list of this question was read; none where no list was given.
 */
list: ReadList | null, edited_at: string, };
export type CampaignCheck = { 
/**
 * Letters there are, ticked or not.
 */
letters: number, 
/**
 * How many of them are dealt with up to here.
 */
checked: number, 
/**
 * Of this batch and ticked: what can be written, what cannot, what left already.
 */
ready: number, blocked: number, sent: number, notices: Array<CampaignFinding>, };
export type CampaignFile = { letter: LetterId, path: string, sha256: string, };
export type CampaignFinding = { letter: LetterId | null, post: PostId | null, 
/**
 * The line of the terminal that settles it.
 */
fix: string, code: Code, severity: Severity, message: string, where: Place, 
/**
 * What would settle it, where the desk knows: the face turns it into a button or a command.
 */
remedy: Remedy | null, 
/**
 * By what it is set aside in its letter; none where it blocks.
 */
mark: string | null, };
export type CampaignId = string;
export type CampaignLetter = { letter: LetterId, post: PostId, government: OrganizationId, government_name: string, person: string | null, title: string, title_language: Language, lang: Language, 
/**
 * Why this language, in the user's words.
 */
lang_reason: string, lang_chain: Array<LanguageStep>, 
/**
 * Why this office: "Emploi, Gouvernement flamand, depuis le 30 septembre 2024".
 */
reason: string, address_state: AddressState, address_note: string, state: LetterState, reference: string | null, included: boolean, paragraph: string, 
/**
 * Its text was written on by hand and no longer follows the common one.
 */
by_hand: boolean, 
/**
 * Share of its words that are the common ones, in percent.
 */
likeness: number, signatories: Array<SignatoryId>, enclosures: Array<Enclosure>, list_row: number | null, };
export type CampaignList = { total: number, rows: Array<CampaignRow>, };
export type CampaignRow = { id: CampaignId, name: string, competence: string | null, languages: Array<Language>, letters: number, 
/**
 * Ticked ones.
 */
included: number, prepared: number, sent: number, edited_at: string, };
export type Channel = "post" | "registered" | "hand" | "email" | "fax";
export type CheckCampaign = { id: CampaignId, 
/**
 * Of the letters, in the order of the list; those not ticked are passed over. What concerns the campaign as a whole
 * comes with the first.
 */
offset: number, 
/**
 * None: all of them.
 */
limit?: number, };
export type CheckDesk = { 
/**
 * Where the answer before said to go on. None: from the beginning.
 */
from?: number, };
export type CheckLetter = { id: LetterId, };
export type CheckTemplates = { 
/**
 * A folder of templates; none means the desk's own and the supplied ones.
 */
folder?: string, };
export type Classification = "government" | "administration" | "assembly" | "institution" | "other";
export type ClosingDays = { 
/**
 * None closes every authority.
 */
government: OrganizationId | null, from: string, 
/**
 * The last day closed.
 */
until: string, 
/**
 * The user's own word for it, or nothing.
 */
name: string, };
export type Code = "sender-missing" | "sender-is-example" | "no-signatory" | "signatory-function-missing" | "sender-text-missing" | "letterhead-file-missing" | "face-missing" | "envelope-unmeasured" | "no-recipient" | "no-holder" | "mandate-ended" | "mandate-later" | "reminder-other-holder" | "person-twice" | "no-address" | "address-proposed" | "address-to-confirm" | "address-other-language" | "address-window" | "title-shortened" | "title-editorial" | "title-missing" | "language-not-accepted" | "gender-unknown" | "form-unsourced" | "form-missing" | "form-changed" | "form-mismatch" | "empty-subject" | "empty-body" | "empty-field" | "unknown-field" | "template-error" | "link-refused" | "block-unsupported" | "language-version-missing" | "text-language-differs" | "paragraph-language-differs" | "letter-twice" | "text-already-sent" | "already-answered" | "missing-glyph" | "line-overfull" | "right-to-left" | "enclosure-missing" | "enclosure-changed" | "annex-not-attached" | "enclosure-too-large" | "dispatch-day-past" | "dispatch-day-without-post" | "reference-twice" | "changed-since-export" | "tracking-check-digit" | "tracking-unknown-form" | "tracking-used" | "folder-synchronised";
export type Comment = { id: CommentId, letter: LetterId, language: Language, 
/**
 * The words it hangs on, as plain text; empty: on the letter as a whole.
 */
quote: string, 
/**
 * Characters that stand before and after them, by which the place is found again.
 */
before: string, after: string, text: string, 
/**
 * When its words were written or last changed.
 */
at: string, };
export type CommentId = string;
export type CommonText = { language: Language, subject: string, body: string, fields: { [key in string]: string }, };
export type CompetenceHit = { slug: string, label: string, holders: number, };
export type CompetenceLabel = { slug: string, label: string, };
export type CompetenceList = { competences: Array<CompetenceLabel>, };
export type CompleteDispatch = { 
/**
 * Also those whose ten seconds are not over: the window closes.
 */
all: boolean, };
export type ComposeCampaign = { template: string, 
/**
 * None: the subject of the text, or the competence.
 */
name?: string, competence?: string, 
/**
 * Those of the competence alone where one is given; else all their offices.
 */
governments: Array<OrganizationId>, to: Array<PostId>, 
/**
 * Offices to leave unticked from the start.
 */
except: Array<PostId>, 
/**
 * One language for all letters. None: the one advised for each.
 */
language?: Language, 
/**
 * Text by language, instead of the template's; a language that is not given then has none.
 */
bodies: { [key in Language]?: string }, subjects: { [key in Language]?: string }, 
/**
 * Values of fields: `name` in every language, `fr.name` in one.
 */
fields: { [key in string]: string }, 
/**
 * The day as of which offices are looked up. None: today.
 */
on: string | null, 
/**
 * The date the letters bear. None: the day they are exported.
 */
date: string | null, signatories: Array<SignatoryId>, 
/**
 * Paths of files that go with every letter.
 */
enclosures: Array<string>, channel: Channel, axis?: string, 
/**
 * Path of a list of recipients: CSV, XLSX, ODS or vCard.
 */
list?: string, 
/**
 * What a column of the list holds, by its heading, where the heading does not say it.
 */
map?: { [key in string]: string }, 
/**
 * Answers what would be, and keeps nothing of it.
 */
dry_run?: boolean, };
export type ComposeLetter = { template: string, to?: PostId, 
/**
 * None: the language advised for the recipient.
 */
language?: Language, 
/**
 * The competence the letter is about.
 */
competence?: string, 
/**
 * Replaces the template's body.
 */
body?: string, subject?: string, fields: { [key in string]: string }, date: string | null, 
/**
 * Empty: the first signatory of the sender.
 */
signatories: Array<SignatoryId>, 
/**
 * Paths of files to enclose.
 */
enclosures: Array<string>, 
/**
 * The sent letter this one follows on: its reference and date become fields, its recipient the default.
 */
answers?: LetterId, };
export type ComposedLetter = { id: LetterId, notices: Array<Notice>, };
export type Confidence = "high" | "medium" | "low";
export type ConfirmAddress = { post: PostId, 
/**
 * None: in every language in which one is known.
 */
language?: Language, };
export type ContactChannel = "call" | "meeting" | "note";
export type ContactDetail = { id: ContactDetailId, owner: Owner, value: ContactValue, visibility: Visibility, source: Source | null, 
/**
 * The last date on which somebody at this desk, or the source, saw that it holds.
 */
checked_on: PartialDate | null, 
/**
 * Whether somebody at this desk confirmed it.
 */
confirmed: boolean, };
export type ContactDetailId = string;
export type ContactValue = { "kind": "address", "value": PostalAddress } | { "kind": "email", "value": string } | { "kind": "voice", "value": string } | { "kind": "url", "value": string };
export type CorrectEntry = { 
/**
 * The entry, by its id or its number.
 */
id: string, reason: string, 
/**
 * What the entry should have said, by field.
 */
value?: { [key in string]: string }, };
export type Corrected = { "dispatch": DispatchId } | { "reply": ReplyId };
export type CorrectedEntry = { correction: CorrectionId, 
/**
 * Number of the entry that is corrected.
 */
number: string, reason: string, value: { [key in string]: string }, 
/**
 * The same in words, a field a line.
 */
said: Array<string>, 
/**
 * What is odd about a tracking number: it is kept all the same.
 */
notices: Array<Notice>, };
export type CorrectionId = string;
export type Country = "BE" | "FR" | "DE" | "NL" | "LU";
export type CreateTemplate = { title: string, language: Language, };
export type DayKind = "holiday" | "closing";
export type DaysLeftOut = { date: string, 
/**
 * The last of them; the same day where it is one.
 */
until: string, 
/**
 * "Noël", or the user's own word for a closing.
 */
name: string, };
export type Demand = { letter: LetterId, 
/**
 * From 1, through all numbered lists of the letter.
 */
number: number, text: string, 
/**
 * In a reminder: the demand that is asked again. It is answered where either is.
 */
repeats: DemandOf | null, };
export type DemandList = { total: number, rows: Array<DemandRow>, };
export type DemandOf = { letter: LetterId, number: number, };
export type DemandRow = { letter: LetterId, reference: string, 
/**
 * Among the demands of its letter, from 1.
 */
number: number, text: string, on: string, post: PostId | null, 
/**
 * Who held the post that day.
 */
person: string, answered: boolean, 
/**
 * Number of the piece that answered it, in the series of what comes in.
 */
answer: string | null, answered_on: string | null, };
export type DeskBackup = { file: string, 
/**
 * Size of the whole file; none before it is finished.
 */
bytes: number | null, done: number, total: number, finished: boolean, 
/**
 * To be given back as `from`.
 */
next: BackupStanding | null, };
export type DeskCheck = { ok: boolean, problems: Array<string>, archive: ArchiveVerification, done: number, total: number, finished: boolean, 
/**
 * To be given back as `from`.
 */
next: number | null, };
export type DeskStatus = { folder: string, 
/**
 * The day it is for the desk.
 */
today: string, 
/**
 * Name of the sender, in the language of the user.
 */
name: string | null, sender_is_example: boolean, house_language: Language, directory_empty: boolean, 
/**
 * "Changer de destinataire"
 */
undo: string | null, redo: string | null, 
/**
 * The letter whose content the step that can be undone changed; none where it made or removed one, or is of no letter.
 */
undo_in: LetterId | null, backup_on: string | null, letters: number, drafts: number, archived: number, 
/**
 * Letters that are to be reminded by today.
 */
late: number, 
/**
 * A synchronised or network folder, in words.
 */
warning: string | null, };
export type Direction = "out" | "in";
export type DirectoryEntry = { "kind": "post" } & PostEntry | { "kind": "person" } & PersonEntry | { "kind": "organization" } & OrganizationEntry;
export type DirectorySearch = { 
/**
 * Competences whose name matches, with the number of holders.
 */
competences: Array<CompetenceHit>, governments: Array<OrganizationHit>, holders: Array<Holder>, vacant: Array<Vacant>, people: Array<PersonHit>, organizations: Array<OrganizationHit>, };
export type DiscardCampaign = { id: CampaignId, };
export type DiscardLetter = { id: LetterId, 
/**
 * Said in the register for a numbered letter.
 */
reason?: string, };
export type DiscardedCampaign = { 
/**
 * Letters that went to the bin with it.
 */
discarded: number, 
/**
 * Numbered letters, which stay.
 */
kept: number, };
export type Dispatch = { id: DispatchId, letter: LetterId, 
/**
 * Number in the register of outgoing pieces.
 */
reference: Reference, channel: Channel, on: string, 
/**
 * As read by [`crate::tracking::Tracking`]; kept even where its check digit is wrong.
 */
tracking: string | null, 
/**
 * E-mail address or fax number it went to.
 */
sent_to: string | null, 
/**
 * SHA-256 of the proof of posting kept in the desk folder.
 */
receipt_sha256: string | null, recorded_at: string, };
export type DispatchId = string;
export type DispatchList = { path: string, letters: number, sha256: string, 
/**
 * Head of the register on this day; null where nothing is sealed yet.
 */
head: string | null, };
export type DispatchProposal = { tracking: Tracking | null, 
/**
 * "Numéro correct", or what is wrong with it.
 */
tracking_note: string | null, 
/**
 * Whether something is odd about it: its check digit, its form, or another letter that has it.
 */
tracking_odd: boolean, reminders: Array<Reminder>, 
/**
 * Whether it reminds of letters whose chain goes on where none is given with the recording.
 */
reminds: boolean, 
/**
 * The next reminder where nothing is chosen: by its own chain, that of the settings, or that of what it recalls.
 */
usual: ReminderDay | null, 
/**
 * The day of one's own that was asked about.
 */
own_day: OwnReminderDay | null, 
/**
 * Blocking notices stand here and nothing can be recorded.
 */
notices: Array<Notice>, 
/**
 * Why the letter cannot be recorded for that day, in the user's words: it is to come, it is before the letter's own,
 * or somebody else holds the office by then.
 */
date_refusal: string | null, };
export type DispatchView = { number: string, channel: Channel, on: string, tracking: string | null, archive: number | null, 
/**
 * Set while the recording can still be taken back.
 */
pending_until: string | null, };
export type DraftMails = { campaign?: CampaignId, letters?: Array<LetterId>, 
/**
 * Folder to write to; it is made.
 */
out: string, };
export type DraftedMail = { letter: LetterId, path: string, 
/**
 * None where the office's e-mail address is not known: the person fills it in.
 */
to: string | null, };
export type Drawing = "svg" | "text";
export type DueFollowUp = { id: FollowUpId, letter: LetterId, reference: string, post: PostId | null, 
/**
 * To whom it was put.
 */
recipient: string | null, subject: string, competence: string | null, language: Language | null, channel: Channel, 
/**
 * The day the letter left.
 */
since: string, step: number, 
/**
 * The day it asks to be dealt with: by its chain, or the one it was put off to.
 */
due: string, snoozed_to: string | null, 
/**
 * In working days of the addressee's government.
 */
days_late: number, 
/**
 * Whether somebody else holds the office by now, to whom it was not put yet.
 */
holder_changed: boolean, 
/**
 * Who that is.
 */
successor: string | null, 
/**
 * Whether nobody holds the office.
 */
vacant: boolean, 
/**
 * What would be written.
 */
kind: FollowUpLetterKind, 
/**
 * What it asked and no reply answers.
 */
open_demands: number, 
/**
 * All that one letter would stand for: its own steps that are due, and what else is due for the same person in the
 * same language.
 */
covers: Array<FollowUpId>, 
/**
 * The day of the next step of this letter that waits.
 */
next: string | null, };
export type DueFollowUps = { on?: string, };
export type DuplicateLetter = { id: LetterId, };
export type DuplicateTemplate = { name: string, 
/**
 * What the copy is called, in every language; none: the title of each, "(copie)" after it.
 */
title?: string, };
export type EditCampaign = { id: CampaignId, name?: string, 
/**
 * The language of `subject`, `body` and `fields`, of which an empty text clears one.
 */
text?: Language, subject?: string, body?: string, fields?: { [key in string]: string }, 
/**
 * Takes the text of that language away.
 */
remove?: Language, 
/**
 * `fr`, `nl`, `de`, `en` for all letters, or `auto` for the one advised for each.
 */
language?: string, 
/**
 * `YYYY-MM-DD`, or an empty text for the day of export.
 */
date?: string, signatories?: Array<SignatoryId>, channel?: Channel, 
/**
 * Empty takes it away.
 */
axis?: string, enclose?: Array<string>, take_out?: Array<string>, 
/**
 * Offices to add: the competence and governments of these words, or posts by name.
 */
competence?: string, governments?: Array<OrganizationId>, to?: Array<PostId>, 
/**
 * Looks the offices up anew as of this day.
 */
on?: string, 
/**
 * Path of a list of recipients to add.
 */
list?: string, 
/**
 * What a column of the list holds, by its heading.
 */
map?: { [key in string]: string }, 
/**
 * Answers what would be, and keeps nothing of it.
 */
dry_run?: boolean, };
export type EditDirectory = { "what": "person", id: PersonId, given_name: string, family_name: string, gender: Gender, language: Language | null, } | { "what": "title", post: PostId, language: Language, text: string, } | { "what": "confirm-title", post: PostId, language: Language, } | { "what": "letter-language", post: PostId, language: Language | null, } | { "what": "membership", id: MembershipId, since: PartialDate | null, until: PartialDate | null, } | { "what": "confirm-form", key: string, };
export type EditLetter = { id: LetterId, to?: PostId, competence?: string, 
/**
 * `YYYY-MM-DD`, or an empty text for the day of export.
 */
date?: string, signatories?: Array<SignatoryId>, copies?: Array<string>, channel?: Channel, 
/**
 * Theirs, where the letter follows on one of theirs; an empty text for none.
 */
your_reference?: string, 
/**
 * `YYYY-MM-DD`, the day of their letter; an empty text for none.
 */
your_letter_of?: string, 
/**
 * An empty text for none.
 */
axis?: string, 
/**
 * The mark of a notice to set aside, or a code for all of that code.
 */
ignore?: string, 
/**
 * The mark, or the code, of what was set aside and is to be minded again.
 */
mind?: string, 
/**
 * Paths of files to add.
 */
enclose?: Array<string>, 
/**
 * Ids of enclosures to take out.
 */
take_out?: Array<string>, };
export type Enclosure = { id: EnclosureId, 
/**
 * As it is named in the letter: "Note technique".
 */
title: string, file_name: string, 
/**
 * Lower-case hexadecimal.
 */
sha256: string, bytes: number, };
export type EnclosureId = string;
export type EntryKind = "out" | "in";
export type EntryState = "waiting" | "late" | "acknowledgement" | "answer" | "refusal" | "commitment" | "closed" | "none" | "void" | "received" | "unmatched";
export type Envelope = { low: Zone, high: Zone, };
export type Event = { id: EventId, at: string, kind: EventKind, letter: LetterId | null, post: PostId | null, person: PersonId | null, reply: ReplyId | null, 
/**
 * The day it took place, where that is not the day it was noted.
 */
day: string | null, 
/**
 * Kept apart from every export.
 */
private: boolean, 
/**
 * What the event is about, where a word of the user's goes with it (the reason of a void entry).
 */
text: string | null, };
export type EventId = string;
export type EventKind = "exported" | "dispatched" | "replied" | "voided" | "corrected" | "attached" | "skipped" | "ended" | "call" | "meeting" | "note";
export type Excerpt = { text: string, hit: boolean, };
export type ExportCampaign = { id: CampaignId, 
/**
 * Folder to write to; it is made. None: only the desk keeps the letters.
 */
out?: string, 
/**
 * `{date}_{government}_{post}_{subject}_{lang}`; none means the one of the settings.
 */
pattern?: string, 
/**
 * Writes the others where some letters block.
 */
without_blocked: boolean, 
/**
 * Path of the stack for the printer.
 */
combined?: string, 
/**
 * Each letter begins on a fresh sheet, printed on both sides.
 */
duplex: boolean, 
/**
 * Cores to set pages on. None: all there are.
 */
jobs?: number, 
/**
 * Where the answer before said to go on. None: from the beginning.
 */
from?: number, };
export type ExportLetter = { id: LetterId, 
/**
 * Path of the file to write. None: only the desk keeps it.
 */
out?: string, };
export type ExportManual = { 
/**
 * Path of the file to write.
 */
out: string, 
/**
 * None means that of the person at the desk.
 */
language?: Language, };
export type ExportRecord = { 
/**
 * Number of the record, reference or letter id.
 */
id: string, 
/**
 * Folder to write to; it is made.
 */
out: string, };
export type ExportRegister = { 
/**
 * Path of the file to write; its ending says the form: `.csv` or `.xlsx`.
 */
out: string, 
/**
 * Of what the filters let through these entries alone, by the ids of their rows; none: all.
 */
only?: Array<string>, kind?: EntryKind, year?: number, 
/**
 * With everything that belongs to it.
 */
government?: OrganizationId, competence?: string, axis?: string, channel?: Channel, state?: EntryState, post?: PostId, from?: string, until?: string, text?: string, 
/**
 * None: the latest day first.
 */
sort?: RegisterSort, descending?: boolean, offset?: number, limit?: number, };
export type ExportedCampaign = { 
/**
 * Letters set in this call, or put in the folder by it.
 */
written: number, 
/**
 * Letters that were there already and did not change.
 */
resumed: number, 
/**
 * Letters that stay behind, each with the code of what blocks it.
 */
left: Array<LetterLeft>, files: Array<CampaignFile>, combined: Array<string>, 
/**
 * Letters looked at before anything is written.
 */
checked: number, 
/**
 * Parts written of all there are: letters, then stacks.
 */
done: number, total: number, finished: boolean, 
/**
 * To be given back as `from`.
 */
next: number | null, };
export type ExportedFile = { path: string, sha256: string, };
export type ExportedLetter = { reference: string, pages: number, sha256: string, 
/**
 * Where the file was written.
 */
path: string | null, };
export type ExportedManual = { path: string, pages: number, };
export type ExportedRecord = { files: Array<ExportedFile>, 
/**
 * Hash of the last record of the archive: kept outside, it shows later that nothing was cut off.
 */
head: string, };
export type ExportedRegister = { path: string, entries: number, };
export type Field = { name: string, meaning: string, 
/**
 * Given by the desk; the others are filled in by the person.
 */
built_in: boolean, };
export type FindHolder = { competence?: string, government?: OrganizationId, post?: PostId, on?: string, };
export type FoldedRecipient = { post: PostId, into: PostId, person: string | null, title: string, title_language: Language, reason: string, };
export type FollowUp = { id: FollowUpId, letter: LetterId, 
/**
 * 0 expects an acknowledgement; from 1 on it reminds.
 */
step: number, 
/**
 * Working days after the dispatch; none where the day was chosen.
 */
days: number | null, due: string, snoozed_to: string | null, state: FollowUpState, 
/**
 * Why it was skipped or ended, in the user's words.
 */
reason: string | null, 
/**
 * The letter that reminds, while it is written and once it left.
 */
written: LetterId | null, };
export type FollowUpId = string;
export type FollowUpLetterKind = "relance" | "introduction";
export type FollowUpState = "waiting" | "settled" | "skipped" | "ended" | "reminded";
export type FontFile = { sha256: string, 
/**
 * What the person's file was called.
 */
file_name: string, 
/**
 * As the font calls itself.
 */
name: string, };
export type FontStyle = "regular" | "italic" | "bold" | "bold_italic";
export type FormEntry = { language: Language, salutation: string, in_text: string | null, valediction: string, 
/**
 * Name of the form, to confirm it.
 */
key: string, confirmed: boolean, 
/**
 * Whether a source supports it.
 */
sourced: boolean, sources: Array<string>, 
/**
 * What is missing or uncertain, in the user's words.
 */
note: string | null, };
export type FrenchSpacing = "france" | "belgium-eu";
export type Gender = "m" | "f" | "unknown";
export type GovernmentYear = { government: OrganizationId, name: string, 
/**
 * Twelve, from January.
 */
months: Array<MonthOfYear>, 
/**
 * Letters that left, reminders not among them.
 */
sent: number, 
/**
 * Of them: with an answer, a refusal or a commitment.
 */
answered: number, 
/**
 * Of them: with an acknowledgement only.
 */
acknowledged: number, 
/**
 * Of them: without anything.
 */
silent: number, };
export type HeldPost = { post: OtherPost, since: PartialDate | null, until: PartialDate | null, current: boolean, };
export type Holder = { post: PostId, government: OrganizationId, government_name: string, person: PersonId, given_name: string, family_name: string, gender: Gender, role: Role, title: { [key in Language]?: string }, title_origin: { [key in Language]?: TitleOrigin }, 
/**
 * The title as shown to the user: in their language if known, else in the office's own.
 */
shown_title: string, shown_title_language: Language, competences: Array<string>, since: PartialDate | null, until: PartialDate | null, 
/**
 * The person's own language, where it is known.
 */
language: Language | null, advised_language: Language, advised_reason: string, address_state: AddressState, 
/**
 * "confirmée le 12 novembre", "siège du gouvernement, à confirmer"
 */
address_note: string, 
/**
 * Other posts the same person holds on that date.
 */
also: Array<OtherPost>, 
/**
 * "Emploi, Gouvernement fédéral, depuis le 3 février 2025"
 */
reason: string, source: Source | null, };
export type HolderOverTime = { membership: MembershipId, person: PersonId, name: string, since: PartialDate | null, until: PartialDate | null, current: boolean, source: Source | null, };
export type InitDesk = { 
/**
 * With the starter directory.
 */
starter: boolean, 
/**
 * With the example sender.
 */
example_sender: boolean, house_language?: Language, 
/**
 * Name of the organisation in the house language: the rest is asked later.
 */
sender?: SetSender, };
export type InitializedDesk = { folder: string, posts: number, people: number, };
export type KeptFile = { name: string, sha256: string, 
/**
 * Whether its words are found by searching.
 */
searchable: boolean, 
/**
 * In the user's words.
 */
message: string, };
export type KeptReceipt = { path: string, id: ReceiptId, dispatch: DispatchId, kind: ReceiptKind, 
/**
 * The day it bears, where it bears one.
 */
on: string | null, file_sha256: string, file_name: string, note: string | null, recorded_at: string, };
export type Language = "fr" | "nl" | "de" | "en";
export type LanguageDefault = "minister-role" | "organisation" | "fr" | "nl" | "de" | "en";
export type LanguageRule = { default: LanguageDefault, accepted: Array<Language>, 
/**
 * Languages that are accepted under a condition, which a word stands for.
 */
accepted_if: { [key in Language]?: string }, tolerated: Array<Language>, avoid: Array<Language>, 
/**
 * Languages in which the postal address may be printed.
 */
address_lines: Array<Language>, 
/**
 * The law or practice the rule rests on, as each language cites it.
 */
legal_basis: Localized, sources: Array<string>, };
export type LanguageStep = { step: LanguageStepKind, 
/**
 * None where this step has nothing to say.
 */
lang: Language | null, 
/**
 * The step in the user's words.
 */
words: string, 
/**
 * Whether it decided.
 */
taken: boolean, };
export type LanguageStepKind = "asked" | "noted" | "holder" | "authority" | "house";
export type LeftOutRecipient = { post: PostId, 
/**
 * Who holds the office, where somebody does.
 */
person: string | null, title: string, title_language: Language, 
/**
 * `no-holder`, `mandate-ended`, `mandate-later`, `no-address`, `unticked`.
 */
code: string, reason: string, };
export type Letter = { id: LetterId, state: LetterState, reference: string | null, template: string | null, recipient: Recipient | null, competence: string | null, 
/**
 * As the person reads it.
 */
competence_label: string | null, 
/**
 * The date the person fixed; none means the day of export.
 */
date: string | null, 
/**
 * The date the page shows.
 */
dated: string, signatories: Array<SignatoryId>, signatory_names: Array<string>, enclosures: Array<Enclosure>, copies: Array<string>, channel: Channel, 
/**
 * By what the recipient knows the matter, and the day of their letter.
 */
your_reference: string | null, your_letter_of: string | null, 
/**
 * The axis of advocacy it belongs to, a label.
 */
axis: string | null, answers: LetterId | null, versions: Array<VersionView>, 
/**
 * Every field a text may use, with its meaning in the language of the user.
 */
fields: Array<Field>, editable: boolean, 
/**
 * Why it cannot be edited, in the language of the user.
 */
refusal: string | null, 
/**
 * Whether text, facts or date changed since the bytes were kept.
 */
changed_since_export: boolean, printed: PrintedView | null, dispatch: DispatchView | null, edited_at: string, 
/**
 * `2026-11-23_ministre-emploi_demande-entretien_fr.pdf`
 */
file_name: string, };
export type LetterCheck = { notices: Array<Notice>, 
/**
 * What the person set aside in this letter.
 */
ignored: Array<Notice>, };
export type LetterFormat = "be-right-window" | "be-left" | "de-5008-a" | "de-5008-b" | "fr-right" | "nl-left" | "lu" | "eu" | "own";
export type LetterId = string;
export type LetterLeft = { letter: LetterId, code: Code, };
export type LetterList = { total: number, rows: Array<LetterRow>, };
export type LetterRow = { id: LetterId, reference: string | null, state: LetterState, versions: Array<RowVersion>, subject: string, language: Language | null, post: PostId | null, recipient: string | null, title: string | null, title_language: Language | null, sent_on: string | null, edited_at: string, };
export type LetterSort = "edited" | "reference" | "recipient" | "subject" | "sent_on";
export type LetterState = "draft" | "prepared" | "sent" | "void";
export type ListArchive = { 
/**
 * Empty: all of them.
 */
text: string, year?: number, channel?: Channel, 
/**
 * None: the latest number comes first.
 */
sort?: ArchiveSort, descending?: boolean, offset: number, limit?: number, };
export type ListBin = { 
/**
 * What the name or the recipient contains, in whatever capitals and accents.
 */
text?: string, offset: number, 
/**
 * At most 500; none means 200.
 */
limit?: number, };
export type ListCampaigns = { offset: number, 
/**
 * At most 500; none means 200.
 */
limit?: number, };
export type ListComments = { letter: LetterId, 
/**
 * None: beside all its versions.
 */
language?: Language, };
export type ListDemands = { 
/**
 * None: answered or not.
 */
answered?: boolean, letter?: string, post?: PostId, competence?: string, axis?: string, offset: number, limit?: number, };
export type ListDispatches = { campaign: CampaignId, 
/**
 * Path of the file to write; its ending says which: `.pdf` or `.xlsx`.
 */
out: string, };
export type ListLetters = { state?: LetterState, 
/**
 * Words to find in subject, text and recipient.
 */
text?: string, post?: PostId, 
/**
 * Discarded drafts instead of the others.
 */
binned: boolean, 
/**
 * Without those of campaigns.
 */
single?: boolean, 
/**
 * None: what was edited last comes first.
 */
sort?: LetterSort, descending?: boolean, offset: number, 
/**
 * At most 500; none means 200.
 */
limit?: number, };
export type ListNotice = { 
/**
 * Stable, kebab-case; the sentence is the message `list-notice-<code>`.
 */
code: string, 
/**
 * As a spreadsheet counts it, from 1; none where the whole file is meant.
 */
row: number | null, message: string, };
export type ListRegister = { kind?: EntryKind, year?: number, 
/**
 * With everything that belongs to it.
 */
government?: OrganizationId, competence?: string, axis?: string, channel?: Channel, state?: EntryState, post?: PostId, from?: string, until?: string, text?: string, 
/**
 * None: the latest day first.
 */
sort?: RegisterSort, descending?: boolean, offset?: number, limit?: number, };
export type ListRevisions = { id: LetterId, language: Language, };
export type ListViews = { 
/**
 * None: of every place.
 */
place?: string, };
export type Localized = { [language in Language]?: string };
export type LogContact = { channel: ContactChannel, 
/**
 * An office or a person.
 */
with: string, 
/**
 * None: today.
 */
on?: string, text: string, 
/**
 * Kept apart from every export.
 */
private?: boolean, };
export type LoggedContact = { event: EventId, };
export type MembershipId = string;
export type MergePeople = { 
/**
 * Who goes.
 */
id: PersonId, 
/**
 * Who stays, and gets what is not known of them yet.
 */
into: PersonId, };
export type MergedPeople = { id: PersonId, name: string, 
/**
 * Mandates that are theirs now.
 */
mandates: number, };
export type MonthOfYear = { letters: number, reminders: number, acknowledgements: number, answers: number, refusals: number, commitments: number, };
export type NamedComment = { id: CommentId, };
export type NamedTemplate = { name: string, };
export type NextAct = "remind" | "introduce" | "wait" | "send" | "write";
export type Notice = { code: Code, severity: Severity, message: string, where: Place, 
/**
 * What would settle it, where the desk knows: the face turns it into a button or a command.
 */
remedy: Remedy | null, 
/**
 * By what it is set aside in its letter; none where it blocks.
 */
mark: string | null, };
export type Organization = { id: OrganizationId, 
/**
 * An administration belongs to a government.
 */
parent: OrganizationId | null, classification: Classification, name: Localized, country: Country, 
/**
 * Fields of policy an administration covers; empty for a government.
 */
competences: Array<string>, languages: LanguageRule, source: Source | null, };
export type OrganizationEntry = { organization: Organization, shown_name: string, names: Localized, posts: Array<OtherPost>, addresses: Array<AddressEntry>, };
export type OrganizationHit = { id: OrganizationId, name: string, posts: number, };
export type OrganizationId = string;
export type OtherPost = { post: PostId, government: OrganizationId, title: string, title_language: Language, };
export type OwnFonts = { regular: FontFile | null, italic: FontFile | null, bold: FontFile | null, bold_italic: FontFile | null, };
export type OwnReminderDay = { due: string, 
/**
 * "mardi 22 décembre"
 */
due_in_words: string, 
/**
 * In working days of the addressee's government after the dispatch.
 */
days: number, 
/**
 * Whether that government works on that day.
 */
working_day: boolean, 
/**
 * Why the day cannot be chosen, in the user's words.
 */
refusal: string | null, };
export type Owner = { "kind": "post", "id": PostId } | { "kind": "organization", "id": OrganizationId };
export type Part = "letterhead" | "address" | "reference" | "date" | "subject" | "salutation" | "body" | "valediction" | "signatory" | "enclosure" | "copy" | "footer" | "heading" | "page-number" | "language" | "tracking" | "template" | "desk";
export type PartialDate = string;
export type Person = { id: PersonId, given_name: string, family_name: string, gender: Gender, 
/**
 * The language this person works in, where it is known: in a federal or Brussels cabinet it decides the letter's.
 */
language: Language | null, party: string | null, 
/**
 * Identifier in Wikidata, `Q3017667`.
 */
wikidata: string | null, source: Source | null, };
export type PersonEntry = { person: Person, posts: Array<HeldPost>, };
export type PersonHit = { id: PersonId, name: string, posts: number, };
export type PersonId = string;
export type PictureFile = { sha256: string, 
/**
 * What the person's file was called.
 */
file_name: string, 
/**
 * On paper, in millimetres, at most.
 */
height: number, };
export type Place = { part: Part, 
/**
 * Ordinal of the text block (paragraph, list item, table cell) within the part, from 0.
 */
block: number | null, 
/**
 * Start and end in UTF-16 units within that block's source text, a field or a line break counting one.
 */
start: number | null, end: number | null, 
/**
 * Name of the merge field, signatory, enclosure or setting it is about.
 */
field: string | null, 
/**
 * Line and column in a source file, from 1.
 */
line: number | null, column: number | null, };
export type Post = { id: PostId, organization: OrganizationId, role: Role, 
/**
 * The full title of the office, by language.
 */
titles: Titles, 
/**
 * Slugs of the fields of policy, in the order of the title.
 */
competences: Array<string>, source: Source | null, 
/**
 * Noted at the desk: letters to this office are written in it, whatever is advised.
 */
letter_language: Language | null, };
export type PostEntry = { post: Post, government: Organization, government_name: string, shown_title: string, shown_title_language: Language, 
/**
 * Latest first.
 */
holders: Array<HolderOverTime>, competences: Array<CompetenceLabel>, addresses: Array<AddressEntry>, 
/**
 * E-mail, telephone, site.
 */
contacts: Array<ContactDetail>, 
/**
 * How one writes to the present holder, by language.
 */
forms: Array<FormEntry>, 
/**
 * Letters written to this post under all its holders, latest first.
 */
letters: Array<LetterRow>, };
export type PostId = string;
export type PostalAddress = { language: Language, building: string | null, floor: string | null, 
/**
 * Street and number in the order of the country: `Rue de la Loi 16`, `127 rue de Grenelle`.
 */
street: string, 
/**
 * Number of the box, without its word: `12`.
 */
box: string | null, postcode: string, city: string, country: Country, };
export type Preview = { 
/**
 * One drawing a page: an SVG element, or plain text.
 */
pages: Array<string>, 
/**
 * The words of each page in reading order, for assistive technology.
 */
words: Array<string>, notices: Array<Notice>, 
/**
 * What the person set aside in this letter.
 */
ignored: Array<Notice>, 
/**
 * Words of the body.
 */
word_count: number, 
/**
 * None of what is sealed: its pages stand as they were drawn.
 */
sheet: Sheet | null, };
export type PreviewLetter = { id: LetterId, 
/**
 * None: the version to send.
 */
language?: Language, as: Drawing, 
/**
 * Text typed and not yet saved.
 */
unsaved?: Unsaved, };
export type PreviewTemplate = { name: string, language: Language, 
/**
 * Typed and not yet saved; none: the file as it stands.
 */
source?: string, 
/**
 * For whom the example is written; none: a minister the directory knows.
 */
to?: PostId, };
export type PrintAddresses = { campaign?: CampaignId, letters?: Array<LetterId>, stationery: Stationery, 
/**
 * Labels of the first sheet that are used up.
 */
skip?: number, 
/**
 * Path of the file to write.
 */
out: string, };
export type PrintTestSheet = { 
/**
 * Path of the file to write.
 */
out: string, };
export type PrintedAddresses = { path: string, pieces: number, pages: number, 
/**
 * Recipients whose address does not fit; it is printed whole all the same.
 */
tight: Array<string>, 
/**
 * Letters that have no address to print.
 */
without: Array<LetterId>, };
export type PrintedView = { reference: string, language: Language, pages: number, sha256: string, exported_at: string, };
export type ProposeDispatch = { letter: LetterId, channel: Channel, on: string, tracking?: string, 
/**
 * A day of one's own for a reminder, to be looked at.
 */
follow_up_on?: string, };
export type ReadColumn = { heading: string, 
/**
 * What it holds, by the names a mapping takes; none where that is not known.
 */
field: string | null, by_hand: boolean, 
/**
 * The first cell below it that holds something.
 */
sample: string, };
export type ReadList = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * Rows that could be read; the others are among the rejected.
 */
rows: number, columns: Array<ReadColumn>, 
/**
 * Those of the file first, then row by row.
 */
notices: Array<ListNotice>, };
export type ReadSender = { file: string, };
export type RecalledLetter = { letter: LetterId, reference: string, on: string, };
export type ReceiptId = string;
export type ReceiptKind = "proof" | "acknowledgement" | "delivery" | "return";
export type Recipient = { post: PostId, person: string | null, title: string, title_language: Language, government: string, since: string | null, advised_language: Language, 
/**
 * "langue du ministre"
 */
advised_reason: string, 
/**
 * The address as it will be written, empty where none is known.
 */
address: Array<string>, address_state: AddressState, 
/**
 * "confirmée le 12 novembre"
 */
address_note: string, contact: string | null, };
export type Record = { 
/**
 * From 1, without gap.
 */
number: number, dispatch: DispatchId, letter: LetterId, reference: string, sealed_at: string, 
/**
 * SHA-256 of the exact bytes of the PDF.
 */
pdf_sha256: string, 
/**
 * Source text, merge facts, membership and address as they stood, and the program's version, as JSON.
 */
snapshot: string, 
/**
 * `hash` of the record before; 64 zeros for the first.
 */
previous: string, hash: string, };
export type RecordDispatch = { letters?: Array<LetterId>, 
/**
 * All its ticked letters that are printed and did not leave, in the order of the list.
 */
campaign?: CampaignId, 
/**
 * Of the campaign, those that did not leave: letters by id or reference, or offices.
 */
except?: Array<string>, channel: Channel, on: string, tracking?: string, 
/**
 * The first number of a roll of labels: the letters take the following ones in their order.
 */
tracking_from?: string, 
/**
 * Numbers as they were pasted, one a line, for the letters in their order.
 */
trackings?: string, sent_to?: string, 
/**
 * Path of the proof of posting.
 */
receipt?: string, 
/**
 * Seal what was printed although text, facts or date changed since.
 */
seal_printed: boolean, 
/**
 * Days after which it is reminded; none means its own chain, else that of the settings; empty means never. Of a
 * letter that reminds, none means that the chain of what it recalls goes on; a chain begins theirs anew.
 */
follow_up?: Array<number>, 
/**
 * A day chosen for a reminder; without `follow_up` it is the only one.
 */
follow_up_on?: string, 
/**
 * Wait outside the register as long as the settings say, so that it can be taken back (the window).
 */
wait: boolean, };
export type RecordReply = { 
/**
 * The letter it answers, by id or reference.
 */
letter?: string, 
/**
 * The reference it names, where no letter of ours is known by it.
 */
unmatched?: string, 
/**
 * Whom it comes from; none means whom the letter went to.
 */
post?: PostId, subject?: string, kind: ReplyKind, on: string, channel?: Channel, 
/**
 * Path of the file it came as.
 */
file?: string, 
/**
 * Numbers of the demands of the letter that it answers.
 */
answers?: Array<number>, words?: string, 
/**
 * The day by which something was promised, as far as it is known.
 */
promised?: PartialDate, note?: string, };
export type RecordedDispatch = { dispatch: DispatchId, letter: LetterId, number: string, 
/**
 * Number of the archive record; none while it waits.
 */
archive: number | null, sha256: string, follow_up: string | null, pending_until: string | null, 
/**
 * Seconds until then.
 */
pending_seconds: number | null, 
/**
 * What is odd about its tracking number: it is kept all the same.
 */
notices: Array<Notice>, };
export type RecordedReply = { reply: ReplyId, number: string, 
/**
 * The letter it was found to answer.
 */
letter: LetterId | null, stops_follow_up: boolean, file: KeptFile | null, };
export type Reference = { text: string, year: number, number: number, };
export type Refusal = { code: string, kind: RefusalKind, message: string, 
/**
 * What stands in the way, where that is notices.
 */
notices: Array<Notice>, 
/**
 * The names and numbers behind the sentence, for "Copy the details".
 */
details: string, };
export type RefusalKind = "not-found" | "usage" | "input" | "refused" | "desk";
export type RegisterList = { 
/**
 * Entries these filters let through.
 */
total: number, years: Array<number>, 
/**
 * Axes of advocacy that letters bear.
 */
axes: Array<string>, rows: Array<RegisterRow>, };
export type RegisterRow = { 
/**
 * Of the dispatch, of the reply, or of the letter whose number was dropped.
 */
id: string, kind: EntryKind, number: string, date: string, 
/**
 * The letter that left, or that the piece answers.
 */
letter: LetterId | null, post: PostId | null, 
/**
 * Who held the post that day.
 */
person: string, government: OrganizationId | null, government_name: string, title: string, subject: string, language: Language | null, channel: Channel | null, 
/**
 * "27 jours", "en retard", "répondue"; of what came in, what it is.
 */
answer: string, state: EntryState, 
/**
 * The day of the next reminder.
 */
due: string | null, 
/**
 * What further entries that correct this one say, a line each.
 */
corrected: Array<string>, 
/**
 * Where the words that were looked for stand.
 */
excerpt: Array<Excerpt>, };
export type RegisterSort = "date" | "number" | "channel";
export type RejectedRow = { 
/**
 * As the list counts them, from 1.
 */
row: number, 
/**
 * Stable, kebab-case; the sentence is the message `list-reason-<reason>`.
 */
reason: string, 
/**
 * Of its list.
 */
headings: Array<string>, cells: Array<string>, };
export type Remedy = { "act": "confirm-address", contact: string, } | { "act": "add-address", post: string, } | { "act": "confirm-title", post: string, language: Language, } | { "act": "confirm-form", key: string, } | { "act": "choose-recipient" } | { "act": "choose-signatory" } | { "act": "set-sender" } | { "act": "fill-field", field: string, };
export type Reminder = { 
/**
 * In working days after the dispatch.
 */
days: number, due: string, 
/**
 * "mardi 22 décembre"
 */
due_in_words: string, 
/**
 * The holidays and closings between the dispatch and that day, which were not counted.
 */
left_out: Array<DaysLeftOut>, };
export type ReminderDay = { due: string, 
/**
 * "mardi 22 décembre"
 */
due_in_words: string, };
export type RemoveEntry = { 
/**
 * Of an office, a person, an organization, an address or another contact, or a mandate.
 */
id: string, };
export type RemoveTemplate = { name: string, 
/**
 * None: the whole template.
 */
language?: Language, };
export type RemoveView = { 
/**
 * Its id, or its name within its place.
 */
id: string, place?: string, };
export type RemovedEntry = { id: string, 
/**
 * As the directory showed it; empty for an address and a mandate.
 */
name: string, 
/**
 * Offices that went with their organization.
 */
offices: number, 
/**
 * Letters still to be sent that are addressed there: they stay as they are.
 */
drafts: number, };
export type RemovedTemplate = { name: string, 
/**
 * Under what name the bin keeps it.
 */
bin: string, };
export type Reply = { id: ReplyId, 
/**
 * The letter it answers; none where it names no letter of ours, or answers none.
 */
letter: LetterId | null, 
/**
 * The reference it names, where no letter of ours bears it.
 */
unmatched: string | null, 
/**
 * Whom it comes from.
 */
post: PostId | null, subject: string | null, 
/**
 * Number in the series of incoming pieces.
 */
reference: Reference, kind: ReplyKind, on: string, channel: Channel | null, 
/**
 * The words that matter, quoted; of a commitment, what was promised.
 */
words: string | null, 
/**
 * The day by which it was promised, as far as it is known.
 */
promised: PartialDate | null, 
/**
 * Numbers of the demands it answers.
 */
answers: Array<number>, note: string | null, file_sha256: string | null, file_name: string | null, recorded_at: string, };
export type ReplyId = string;
export type ReplyKind = "acknowledgement" | "answer" | "refusal" | "commitment" | "other";
export type RestoreTemplate = { bin: string, };
export type RestoredCampaign = { 
/**
 * Letters that came back with it.
 */
restored: number, };
export type RestoredDesk = { 
/**
 * What the desk holds; none before it stands.
 */
desk: InitializedDesk | null, done: number, total: number, finished: boolean, 
/**
 * To be given back as `from`.
 */
next: BackupStanding | null, };
export type Revision = { id: RevisionId, at: string, 
/**
 * Given with Ctrl S; none for one kept by itself.
 */
name: string | null, version: Version, };
export type RevisionId = string;
export type RevisionList = { revisions: Array<Revision>, };
export type Role = "prime_minister" | "deputy_prime_minister" | "minister" | "minister_of_state" | "state_secretary" | "minister_president" | "vice_minister_president" | "college_member" | "mp_federal" | "mp_regional" | "mep" | "senator" | "speaker_parliament" | "eu_commissioner" | "eu_commission_president" | "eu_commission_vice_president" | "eu_high_representative" | "secretary_general" | "governor" | "mayor" | "alderman" | "head_of_cabinet" | "director_general" | "professor" | "ambassador" | "king" | "queen" | "prince_princess" | "person" | "organisation";
export type RowVersion = { lang: Language, send: boolean, };
export type SaveView = { 
/**
 * The one that takes this name and these filters; none: the one of that name, or a new one.
 */
id?: ViewId, 
/**
 * The place of the window: `register`, `letters`.
 */
place: string, name: string, 
/**
 * The filters as the question of that place has them, JSON.
 */
filter: string, };
export type SearchAnswer = { letters: Array<SearchRow>, replies: Array<SearchRow>, campaigns: Array<SearchRow>, contacts: Array<SearchRow>, people: Array<SearchRow>, posts: Array<SearchRow>, };
export type SearchDirectory = { 
/**
 * Empty: everything, in the order of governments.
 */
text: string, competence?: string, government?: OrganizationId, on?: string, };
export type SearchEverywhere = { text: string, };
export type SearchRow = { id: string, name: string, 
/**
 * Its number, where it has one.
 */
reference: string | null, 
/**
 * Where it is looked at, as the address of a screen: `archive/…`, `directory/…`.
 */
at: string, excerpt: Array<Excerpt>, };
export type Sender = { name: Localized, 
/**
 * "Coopérative d’artistes et d’indépendants"
 */
tagline: Localized, street: Localized, postcode: string, 
/**
 * Town of the address and of the date line: Bruxelles, Brussel, Brüssel.
 */
city: Localized, country: Country, email: string | null, phone: string | null, website: string | null, 
/**
 * Enterprise number (KBO/BCE): `BE 0123.456.749`.
 */
enterprise_number: string | null, 
/**
 * Court of the legal persons' register: "RPM Bruxelles", "RPR Brussel".
 */
register: Localized, iban: string | null, voice: Voice, 
/**
 * A sender that came with the starter desk and stands for nobody.
 */
example: boolean, };
export type SenderView = { sender: Sender | null, signatories: Array<Signatory>, example: boolean, notices: Array<Notice>, };
export type SetFollowUp = { letter: LetterId, 
/**
 * The whole chain in working days after the dispatch, ascending; empty means never.
 */
chain: Array<number>, 
/**
 * An acknowledgement is expected after so many days.
 */
acknowledgement?: number, 
/**
 * A reminder on a day that is chosen, beside those of the chain.
 */
on?: string, };
export type SetFont = { style: FontStyle, 
/**
 * TTF or OTF.
 */
file?: string, remove?: boolean, };
export type SetLogo = { 
/**
 * PNG or SVG.
 */
file?: string, 
/**
 * In millimetres, from 5 to 40.
 */
height?: number, remove?: boolean, };
export type SetRecipient = { id: CampaignId, 
/**
 * One act for all of them.
 */
to: Array<PostId>, 
/**
 * CommonMark; empty takes it away.
 */
paragraph?: string, 
/**
 * Paths of files to add.
 */
enclose?: Array<string>, 
/**
 * Ids of enclosures to take out.
 */
take_out?: Array<string>, signatories?: Array<SignatoryId>, 
/**
 * `fr`, `nl`, `de`, `en`, or `auto` for the one advised.
 */
language?: string, include?: boolean, 
/**
 * Back to the common text, whatever was written into the letter by hand.
 */
rejoin: boolean, };
export type SetSender = { sender: Sender, signatories: Array<Signatory>, };
export type SetSetting = { 
/**
 * `reference_pattern`, `file_name_pattern`, `campaign_file_name_pattern`, `house_language`, `relance_chain`,
 * `closing_days`, `email_limit_mb`, `recall_seconds`, `french_spacing`, `text_setting`, `typeface`, `format`, `envelope`, `fold_marks`,
 * `show_iban`, `logo_alone`, `reference_code`
 */
key: string, value: string, };
export type SetSignature = { signatory: SignatoryId, 
/**
 * PNG or SVG, transparent where the paper shows.
 */
file?: string, 
/**
 * In millimetres, from 5 to 40.
 */
height?: number, remove?: boolean, };
export type Settings = { reference_pattern: string, 
/**
 * `{date}_{post}_{subject}_{lang}`, without extension.
 */
file_name_pattern: string, 
/**
 * The same for the letters of a campaign, which stand in one folder.
 */
campaign_file_name_pattern: string, 
/**
 * The language in which the house writes where the recipient leaves it to us.
 */
house_language: Language, 
/**
 * Days after which a letter without answer is reminded, step by step.
 */
relance_chain: Array<number>, 
/**
 * An acknowledgement is expected after so many working days; none: it is not.
 */
acknowledgement_days: number | null, 
/**
 * When cabinets and parliaments are closed beside the holidays; no reminder counts those days.
 */
closing_days: Array<ClosingDays>, 
/**
 * What goes with a letter by e-mail may be so many megabytes together; more is pointed out.
 */
email_limit_mb: number, 
/**
 * Seconds in which the recording of a dispatch can be taken back in the window, from 10 to 600.
 */
recall_seconds: number, format: LetterFormat, 
/**
 * The person's own window envelope; none: it was not measured.
 */
envelope: Envelope | null, 
/**
 * Whether lines end at one edge.
 */
text_setting: TextSetting, french_spacing: FrenchSpacing, 
/**
 * Fold marks at the left edge.
 */
fold_marks: boolean, 
/**
 * Whether the account number stands at the foot.
 */
show_iban: boolean, 
/**
 * At the head of the first page.
 */
logo: PictureFile | null, 
/**
 * Whether the logo stands for the name and what is below it.
 */
logo_alone: boolean, 
/**
 * Whether the reference stands on the first page as a code that machines read.
 */
reference_code: boolean, 
/**
 * What the letters are set in.
 */
typeface: Typeface, fonts: OwnFonts, };
export type Severity = "block" | "warn" | "info";
export type Sheet = { width: number, height: number, 
/**
 * What the window of the envelope always shows, or what the format keeps for the address.
 */
window: Zone, 
/**
 * What the window of the person's own envelope shows in some position.
 */
shown: Zone | null, 
/**
 * Where it is folded, from the top.
 */
folds: Array<number>, };
export type ShowAddress = { post: PostId, 
/**
 * None: the language advised.
 */
language?: Language, competence?: string, on?: string, };
export type ShowCalendar = { 
/**
 * An office, whose government's days are shown.
 */
post: PostId, from: string, until: string, };
export type ShowCampaign = { id: CampaignId, 
/**
 * Of the list of offices.
 */
offset: number, 
/**
 * None: all of them.
 */
limit?: number, };
export type ShowEntry = { id: string, };
export type ShowLetter = { id: LetterId, };
export type ShowRecord = { 
/**
 * Number of the record, reference or letter id.
 */
id: string, };
export type ShowReply = { 
/**
 * The reply, by id or by its number in the register.
 */
id: string, };
export type ShowTemplate = { name: string, language: Language, };
export type ShowTimeline = { 
/**
 * An office or a person.
 */
of: string, include_private?: boolean, };
export type ShownReply = { reply: Reply, 
/**
 * Who held the office that day; empty where it is not known from whom it comes.
 */
person: string, title: string, government_name: string, 
/**
 * The letter it answers, as it was sealed.
 */
reference: string | null, subject: string | null, language: Language | null, 
/**
 * What it answers of what that letter asked.
 */
demands: Array<Demand>, 
/**
 * Path of the file in the desk folder.
 */
file: string | null, 
/**
 * Further entries that correct it.
 */
corrections: Array<ToldCorrection>, };
export type Signatory = { id: SignatoryId, name: string, function: Localized, 
/**
 * Where the person signs for another organisation than the sender.
 */
organization: Localized, 
/**
 * The signature by hand; none: there is room for it.
 */
signature: PictureFile | null, };
export type SignatoryId = string;
export type SkipFollowUp = { id: FollowUpId, reason: string, };
export type SnoozeFollowUp = { id: FollowUpId, to: string, };
export type Source = { 
/**
 * Short name of the place, `monarchie.be`.
 */
name: string, url: string | null, 
/**
 * The date the source bears.
 */
date: PartialDate | null, 
/**
 * The last date on which the fact was seen to hold still.
 */
confirmed_until: PartialDate | null, confidence: Confidence | null, };
export type Stationery = "dl" | "c5-6" | "c5" | "c4" | "l7160" | "l7162" | "l7163" | "l7165";
export type TakeBackDispatch = { letters: Array<LetterId>, };
export type TakenBackDispatch = { letters: Array<LetterId>, };
export type Template = { name: string, language: Language, title: string, about: string, source: string, fields: Array<Field>, supplied: boolean, problems: Array<TemplateProblem>, };
export type TemplateCheck = { checked: number, problems: Array<TemplateProblem>, };
export type TemplatePreview = { language: Language, 
/**
 * One SVG element a page; none while a problem stands.
 */
pages: Array<string>, 
/**
 * The words of each page in reading order.
 */
words: Array<string>, title: string, about: string, 
/**
 * For each block of the body, by its ordinal in the drawing: its first and last line in the source, from 1.
 */
blocks: Array<[number, number]>, fields: Array<Field>, problems: Array<TemplateProblem>, recipient: PostId | null, recipient_name: string | null, recipient_title: string | null, word_count: number, };
export type TemplateProblem = { file: string, line: number, column: number, code: string, message: string, 
/**
 * The nearest known word.
 */
nearest: string | null, };
export type TemplateRow = { name: string, 
/**
 * In the user's language, else in the nearest.
 */
title: string, about: string, languages: Array<Language>, 
/**
 * Supplied with the program, and not changed by it.
 */
supplied: boolean, problems: number, };
export type TestSheet = { path: string, };
export type TextSetting = "justified" | "ragged";
export type TimelineKind = "letter" | "void" | "reply" | "call" | "meeting" | "note" | "reminder" | "receipt";
export type TimelineRow = { at: string, kind: TimelineKind, number: string | null, channel: Channel | null, direction: Direction | null, post: PostId | null, 
/**
 * Who held the office that day, or the person it was with.
 */
holder: string, text: string, 
/**
 * Path of the file in the desk folder.
 */
file: string | null, letter: LetterId | null, private: boolean, };
export type TitleOrigin = "official" | "editorial" | "confirmed" | "fixed";
export type Titles = { [key in "fr" | "nl" | "de" | "en"]?: { text: string, origin: TitleOrigin, } };
export type Today = { on: string, late: TodayGroup, 
/**
 * Within seven days.
 */
week: TodayGroup, 
/**
 * Sent and not answered, with nothing due this week, or reminded to the end; oldest first.
 */
waiting: TodayGroup, ready: TodayGroup, preparation: TodayGroup, };
export type TodayGroup = { total: number, rows: Array<TodayRow>, };
export type TodayRow = { letter: LetterId, follow_up: FollowUpId | null, 
/**
 * 0 expects an acknowledgement.
 */
step: number | null, reference: string | null, post: PostId | null, recipient: string | null, title: string | null, title_language: Language | null, subject: string, language: Language | null, since: string | null, 
/**
 * None where all its reminders left and no answer came.
 */
due: string | null, 
/**
 * In working days of the addressee's government.
 */
days_late: number, holder_changed: boolean, 
/**
 * Who holds the office now, where somebody else does.
 */
successor: string | null, 
/**
 * Whether nobody holds the office now.
 */
vacant: boolean, act: NextAct, };
export type ToldCorrection = { 
/**
 * What the entry should have said, a field a line: "Jour : 29 octobre 2026".
 */
said: Array<string>, id: CorrectionId, of: Corrected, reason: string, 
/**
 * What the entry should have said, by field: `on`, `channel`, `tracking`, `sent_to`, `kind`, `words`.
 */
value: { [key in string]: string }, recorded_at: string, };
export type Tracking = { 
/**
 * Without spaces, letters in capitals.
 */
number: string, form: TrackingForm, judgement: TrackingJudgement, 
/**
 * Grouped for the eye: `01 05412885004526 21 221234567890`, `RR 473 124 829 BE`.
 */
grouped: string, };
export type TrackingForm = "bpost-registered" | "s10" | "unknown";
export type TrackingJudgement = "right" | "wrong-check-digit" | "unknown-form";
export type Typeface = "serif" | "sans" | "own";
export type Undone = { 
/**
 * What was undone, in the user's words; none when there was nothing.
 */
step: string | null, 
/**
 * The nouns it changed.
 */
nouns: Array<string>, 
/**
 * Where it acted, as the address of a screen: `letter/…`.
 */
at: string | null, 
/**
 * The letter it acted on, as it stands now; a letter whose making was undone has only its id.
 */
id: LetterId | null, reference: string | null, state: LetterState | null, versions: Array<RowVersion>, };
export type UnfoldRecipient = { id: CampaignId, post: PostId, };
export type Unsaved = { subject?: string, body?: string, salutation?: string, valediction?: string, fields?: { [key in string]: string }, };
export type Vacant = { post: PostId, government: OrganizationId, government_name: string, title: string, title_language: Language, since: string | null, };
export type VerifyArchive = { 
/**
 * A head kept outside: it must be among the records.
 */
head?: string, 
/**
 * Where the answer before said to go on. None: from the beginning.
 */
from?: number, };
export type Version = { language: Language, subject: string, body: string, 
/**
 * The user's own form, where it replaces that of etiquette.
 */
salutation: string | null, valediction: string | null, 
/**
 * Values given for merge fields of this letter, by field name.
 */
fields: { [key in string]: string }, 
/**
 * Of a letter's versions one is the one to send.
 */
send: boolean, };
export type VersionView = { lang: Language, subject: string, 
/**
 * CommonMark with `{{fields}}`.
 */
body: string, send: boolean, 
/**
 * As it will be written; `own_salutation` is set where the person replaced the form of etiquette.
 */
salutation: string, own_salutation: string | null, valediction: string, own_valediction: string | null, 
/**
 * "Concerne :"
 */
subject_label: string | null, 
/**
 * Values given for this version.
 */
given: { [key in string]: string }, 
/**
 * Value of each field as of today, in the language of the version; absent where it is a hole.
 */
values: { [key in string]: string }, };
export type View = { id: ViewId, 
/**
 * The place of the window it belongs to: `register`, `letters`.
 */
place: string, name: string, 
/**
 * The filters as the question of that place has them, JSON.
 */
filter: string, };
export type ViewId = string;
export type Visibility = "public" | "private";
export type Voice = "auto" | "singular" | "plural";
export type WriteCalendar = { 
/**
 * Path of the file to write.
 */
out: string, };
export type WriteComment = { 
/**
 * None: a new one.
 */
id?: CommentId, letter: LetterId, language: Language, quote?: string, before?: string, after?: string, text: string, };
export type WriteFollowUp = { id: FollowUpId, };
export type WriteRejected = { id: CampaignId, 
/**
 * Path of the file to write.
 */
out: string, };
export type WriteTemplate = { name: string, language: Language, source: string, };
export type WriteVersion = { id: LetterId, 
/**
 * None: the version to send.
 */
language?: Language, subject?: string, body?: string, 
/**
 * The person's own form; an empty text goes back to etiquette.
 */
salutation?: string, valediction?: string, 
/**
 * Values of fields; an empty text clears one.
 */
fields?: { [key in string]: string }, 
/**
 * Makes it the version to send.
 */
send?: boolean, 
/**
 * Takes this version out of the letter.
 */
remove?: boolean, 
/**
 * Keeps a revision under this name.
 */
name?: string, };
export type WriteWithEnclosures = { id: LetterId, out: string, 
/**
 * Whether the text of the letter goes along as a file.
 */
source?: boolean, };
export type WrittenCalendar = { path: string, events: number, };
export type WrittenFollowUp = { letter: LetterId, kind: FollowUpLetterKind, 
/**
 * Follow-ups it stands for.
 */
covers: Array<FollowUpId>, 
/**
 * Whether it was being written already.
 */
begun: boolean, notices: Array<Notice>, };
export type WrittenRejected = { rows: number, path: string, };
export type WrittenWithEnclosures = { path: string, pages: number, 
/**
 * Titles of the enclosures whose pages follow those of the letter.
 */
appended: Array<string>, 
/**
 * … that go along as files: they are no PDF, or a PDF that is locked or damaged.
 */
attached: Array<string>, 
/**
 * … whose pages do not follow the norms of archives and accessibility: the file claims none because of them.
 */
foreign: Array<string>, };
export type YearAnswer = { 
/**
 * Years the register knows, the latest first.
 */
years: Array<number>, axes: Array<string>, governments: Array<GovernmentYear>, };
export type YearByGovernment = { year: number, 
/**
 * None: of all axes.
 */
axis?: string, };
export type Zone = { left: number, top: number, right: number, bottom: number, };

export interface Calls {
  "desk.status": { question: null; answer: DeskStatus };
  "desk.init": { question: InitDesk; answer: InitializedDesk };
  "desk.check": { question: CheckDesk | null; answer: DeskCheck };
  "desk.backup": { question: BackupDesk; answer: DeskBackup };
  "desk.restore": { question: BackupDesk; answer: RestoredDesk };
  "desk.undo": { question: null; answer: Undone };
  "desk.redo": { question: null; answer: Undone };
  "sender.show": { question: null; answer: SenderView };
  "sender.read": { question: ReadSender; answer: SenderView };
  "sender.set": { question: SetSender; answer: SenderView };
  "sender.signature": { question: SetSignature; answer: SenderView };
  "setting.show": { question: null; answer: Settings };
  "setting.set": { question: SetSetting; answer: Settings };
  "setting.font": { question: SetFont; answer: Settings };
  "setting.logo": { question: SetLogo; answer: Settings };
  "setting.test_sheet": { question: PrintTestSheet; answer: TestSheet };
  "competence.list": { question: null; answer: CompetenceList };
  "directory.holder": { question: FindHolder; answer: Array<Holder> };
  "directory.search": { question: SearchDirectory; answer: DirectorySearch };
  "directory.show": { question: ShowEntry; answer: DirectoryEntry };
  "directory.add": { question: AddHolder; answer: AddedHolder };
  "directory.edit": { question: EditDirectory; answer: null };
  "directory.remove": { question: RemoveEntry; answer: RemovedEntry };
  "directory.restore": { question: RemoveEntry; answer: RemovedEntry };
  "directory.merge": { question: MergePeople; answer: MergedPeople };
  "directory.begin": { question: null; answer: InitializedDesk };
  "address.print": { question: PrintAddresses; answer: PrintedAddresses };
  "address.show": { question: ShowAddress; answer: Address };
  "address.add": { question: AddAddress; answer: AddedAddress };
  "address.confirm": { question: ConfirmAddress; answer: AddedAddress };
  "template.list": { question: null; answer: Array<TemplateRow> };
  "template.show": { question: ShowTemplate; answer: Template };
  "template.check": { question: CheckTemplates; answer: TemplateCheck };
  "template.create": { question: CreateTemplate; answer: NamedTemplate };
  "template.duplicate": { question: DuplicateTemplate; answer: NamedTemplate };
  "template.write": { question: WriteTemplate; answer: Template };
  "template.preview": { question: PreviewTemplate; answer: TemplatePreview };
  "template.remove": { question: RemoveTemplate; answer: RemovedTemplate };
  "template.restore": { question: RestoreTemplate; answer: NamedTemplate };
  "letter.compose": { question: ComposeLetter; answer: ComposedLetter };
  "letter.list": { question: ListLetters; answer: LetterList };
  "letter.show": { question: ShowLetter; answer: Letter };
  "letter.edit": { question: EditLetter; answer: Letter };
  "letter.version": { question: WriteVersion; answer: Letter };
  "letter.revision": { question: ListRevisions; answer: RevisionList };
  "letter.preview": { question: PreviewLetter; answer: Preview };
  "letter.check": { question: CheckLetter; answer: LetterCheck };
  "letter.with_enclosures": { question: WriteWithEnclosures; answer: WrittenWithEnclosures };
  "letter.export": { question: ExportLetter; answer: ExportedLetter };
  "letter.duplicate": { question: DuplicateLetter; answer: Brief };
  "letter.discard": { question: DiscardLetter; answer: Brief };
  "letter.restore": { question: ShowLetter; answer: Brief };
  "campaign.compose": { question: ComposeCampaign; answer: Campaign };
  "campaign.list": { question: ListCampaigns; answer: CampaignList };
  "campaign.show": { question: ShowCampaign; answer: Campaign };
  "campaign.check": { question: CheckCampaign; answer: CampaignCheck };
  "campaign.edit": { question: EditCampaign; answer: Campaign };
  "campaign.set": { question: SetRecipient; answer: Campaign };
  "campaign.unfold": { question: UnfoldRecipient; answer: Campaign };
  "campaign.export": { question: ExportCampaign; answer: ExportedCampaign };
  "campaign.rejected": { question: WriteRejected; answer: WrittenRejected };
  "campaign.discard": { question: DiscardCampaign; answer: DiscardedCampaign };
  "campaign.restore": { question: DiscardCampaign; answer: RestoredCampaign };
  "bin.list": { question: ListBin; answer: BinList };
  "dispatch.propose": { question: ProposeDispatch; answer: DispatchProposal };
  "dispatch.record": { question: RecordDispatch; answer: Array<RecordedDispatch> };
  "dispatch.take_back": { question: TakeBackDispatch; answer: TakenBackDispatch };
  "dispatch.complete": { question: CompleteDispatch | null; answer: Array<RecordedDispatch> };
  "demand.list": { question: ListDemands; answer: DemandList };
  "register.list": { question: ListRegister; answer: RegisterList };
  "register.add": { question: AddEntry; answer: AddedEntry };
  "register.export": { question: ExportRegister; answer: ExportedRegister };
  "dispatch.correct": { question: CorrectEntry; answer: CorrectedEntry };
  "reply.correct": { question: CorrectEntry; answer: CorrectedEntry };
  "contact.log": { question: LogContact; answer: LoggedContact };
  "timeline.show": { question: ShowTimeline; answer: Array<TimelineRow> };
  "comment.list": { question: ListComments; answer: Array<Comment> };
  "comment.write": { question: WriteComment; answer: Comment };
  "comment.remove": { question: NamedComment; answer: Comment };
  "calendar.show": { question: ShowCalendar; answer: Array<CalendarDay> };
  "register.year": { question: YearByGovernment; answer: YearAnswer };
  "view.save": { question: SaveView; answer: View };
  "view.list": { question: ListViews; answer: Array<View> };
  "view.remove": { question: RemoveView; answer: View };
  "search.everywhere": { question: SearchEverywhere; answer: SearchAnswer };
  "reply.show": { question: ShowReply; answer: ShownReply };
  "reply.attach": { question: AttachReply; answer: AttachedReply };
  "dispatch.list": { question: ListDispatches; answer: DispatchList };
  "dispatch.draft": { question: DraftMails; answer: Array<DraftedMail> };
  "reply.record": { question: RecordReply; answer: RecordedReply };
  "receipt.add": { question: AddReceipt; answer: AddedReceipt };
  "follow_up.due": { question: DueFollowUps; answer: Array<DueFollowUp> };
  "follow_up.set": { question: SetFollowUp; answer: Array<FollowUp> };
  "follow_up.snooze": { question: SnoozeFollowUp; answer: null };
  "follow_up.skip": { question: SkipFollowUp; answer: null };
  "follow_up.end": { question: SkipFollowUp; answer: null };
  "follow_up.write": { question: WriteFollowUp; answer: WrittenFollowUp };
  "follow_up.calendar": { question: WriteCalendar; answer: WrittenCalendar };
  "manual.export": { question: ExportManual; answer: ExportedManual };
  "today.show": { question: null; answer: Today };
  "archive.list": { question: ListArchive; answer: ArchiveList };
  "archive.show": { question: ShowRecord; answer: ArchiveRecord };
  "archive.export": { question: ExportRecord; answer: ExportedRecord };
  "archive.verify": { question: VerifyArchive; answer: ArchiveVerification };
}
