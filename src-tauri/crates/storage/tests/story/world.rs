//! A desk for the stories: one government with two posts, a sender, and letters that leave.

use std::path::Path;

use model::{
    Country, Date, Language, Localized, Timestamp,
    archive::Record,
    channel::Channel,
    competence::Competence,
    dispatch::Dispatch,
    enclosure::Enclosure,
    id::LetterId,
    letter::{Content, Draft, Printed},
    membership::Membership,
    organization::{Classification, LanguageRule, Organization},
    person::{Gender, Person},
    post::{Post, Role, Title, TitleOrigin, Titles},
    reference::Pattern,
    version::Version,
};
use storage::{
    Op, Opening, StorageError, Store, archive, competence, dispatch, files, letter, membership,
    organization, person, post,
    reference::{self, Series},
};
use tempfile::TempDir;

pub const START: &str = "2026-11-24T10:00:00Z";

pub fn at(seconds: i64) -> Timestamp {
    START.parse::<Timestamp>().unwrap() + jiff::SignedDuration::from_secs(seconds)
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn opening() -> Opening<'static> {
    Opening {
        host: "atelier",
        now: at(0),
    }
}

pub fn localized(texts: &[(Language, &str)]) -> Localized {
    Localized(
        texts
            .iter()
            .map(|(language, text)| (*language, (*text).to_owned()))
            .collect(),
    )
}

pub struct World {
    pub store: Store,
    pub folder: TempDir,
}

impl World {
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::create(folder.path(), &opening()).unwrap();
        Self { store, folder }
    }

    /// A federal government with a minister of Employment and one of Culture.
    pub fn new() -> Self {
        let world = Self::empty();
        world.write(Op::ReadStarter, |tx| {
            for (slug, fr, nl) in [
                ("employment", "Emploi", "Werk"),
                ("culture", "Culture", "Cultuur"),
            ] {
                let label = localized(&[(Language::Fr, fr), (Language::Nl, nl)]);
                competence::put(
                    tx,
                    &Competence {
                        slug: slug.to_owned(),
                        label,
                    },
                )?;
            }
            organization::put(tx, &federal())?;
            person::put(tx, &clarinval())?;
            post::put(tx, &employment())?;
            membership::put(
                tx,
                &mandate("federal/employment", "david-clarinval", "2025-02-03"),
            )
        });
        world
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn write<T>(
        &self,
        op: Op,
        act: impl FnOnce(&storage::Tx<'_>) -> Result<T, StorageError>,
    ) -> T {
        self.store.transact(op, at(60), act).unwrap().0
    }

    /// A draft about a subject, addressed to the minister of Employment.
    pub fn letter(&self, id: &str, subject: &str) -> LetterId {
        let draft = draft(id, subject);
        self.write(
            Op::ComposeLetter {
                letter: draft.id.clone(),
            },
            |tx| letter::insert(tx, &draft),
        );
        draft.id
    }

    /// Exported: a number, and bytes that are kept.
    pub fn export(&self, id: &LetterId) -> Printed {
        let bytes = format!("%PDF {id}");
        let pdf_sha256 = files::keep(&self.store, bytes.as_bytes()).unwrap();
        self.write(Op::ExportLetter { letter: id.clone() }, |tx| {
            let known = letter::get(tx, id)?.and_then(|letter| letter.printed().cloned());
            let reference = match known {
                Some(printed) => printed.reference,
                None => Pattern::default().write(2026, reference::allot(tx, 2026, Series::Out)?),
            };
            let printed = Printed {
                reference,
                language: Language::Fr,
                date: day("2026-11-24"),
                pages: 1,
                pdf_sha256,
                source_sha256: "s".repeat(64),
                snapshot: "{}".to_owned(),
                exported_at: at(60),
            };
            letter::set_prepared(tx, id, &printed)?;
            Ok(printed)
        })
    }

    /// Recorded as sent and sealed.
    pub fn send(&self, id: &LetterId) -> Record {
        let printed = letter::get(&self.store, id)
            .unwrap()
            .unwrap()
            .printed()
            .unwrap()
            .clone();
        let dispatch = Dispatch {
            id: format!("dispatch-{id}").into(),
            letter: id.clone(),
            reference: printed.reference.clone(),
            channel: Channel::Registered,
            on: day("2026-11-24"),
            tracking: Some("RR473124829BE".to_owned()),
            sent_to: None,
            receipt_sha256: None,
            recorded_at: at(90),
        };
        self.write(Op::RecordDispatch { letter: id.clone() }, |tx| {
            dispatch::insert(tx, &dispatch)?;
            letter::set_sent(tx, id)?;
            let snapshot = [("subject".to_owned(), "as it stood".into())]
                .into_iter()
                .collect();
            archive::append(
                tx,
                archive::Sealed {
                    dispatch: &dispatch,
                    sealed_at: at(90),
                    pdf_sha256: &printed.pdf_sha256,
                    snapshot,
                },
            )
        })
    }

    pub fn sent(&self, id: &str, subject: &str) -> Record {
        let letter = self.letter(id, subject);
        self.export(&letter);
        self.send(&letter)
    }

    /// The desk closed and opened again.
    pub fn reopen(self) -> Self {
        let Self { store, folder } = self;
        drop(store);
        let store = Store::open(folder.path(), &opening()).unwrap();
        Self { store, folder }
    }
}

pub fn federal() -> Organization {
    Organization {
        id: "federal".into(),
        parent: None,
        classification: Classification::Government,
        name: localized(&[
            (Language::Fr, "Gouvernement fédéral"),
            (Language::De, "Föderalregierung"),
        ]),
        country: Country::Be,
        competences: vec!["employment".to_owned(), "culture".to_owned()],
        languages: LanguageRule::default(),
        source: None,
    }
}

pub fn clarinval() -> Person {
    Person {
        id: "david-clarinval".into(),
        given_name: "David".to_owned(),
        family_name: "Clarinval".to_owned(),
        gender: Gender::Male,
        language: Some(Language::Fr),
        party: None,
        wikidata: Some("Q3017667".to_owned()),
        source: None,
    }
}

pub fn employment() -> Post {
    let title = |text: &str, origin| Title {
        text: text.to_owned(),
        origin,
    };
    Post {
        id: "federal/employment".into(),
        organization: "federal".into(),
        role: Role::DeputyPrimeMinister,
        titles: Titles(
            [
                (
                    Language::Fr,
                    title(
                        "Ministre de l’Emploi et de l’Économie",
                        TitleOrigin::Official,
                    ),
                ),
                (
                    Language::De,
                    title("Minister der Beschäftigung", TitleOrigin::Editorial),
                ),
            ]
            .into(),
        ),
        competences: vec!["employment".to_owned()],
        source: None,
        letter_language: None,
    }
}

pub fn mandate(post: &str, person: &str, since: &str) -> Membership {
    Membership {
        id: format!("{post}/{since}").into(),
        post: post.into(),
        person: person.into(),
        since: Some(since.parse().unwrap()),
        until: None,
        source: None,
    }
}

pub fn version(language: Language, subject: &str, body: &str, send: bool) -> Version {
    Version {
        language,
        subject: subject.to_owned(),
        body: body.to_owned(),
        salutation: None,
        valediction: None,
        fields: [("montant".to_owned(), "1 200 €".to_owned())].into(),
        send,
    }
}

pub fn draft(id: &str, subject: &str) -> Draft {
    Draft {
        id: id.into(),
        created_at: at(0),
        edited_at: at(0),
        allotted: None,
        content: Content {
            template: Some("question".to_owned()),
            recipient: Some("federal/employment".into()),
            competence: Some("employment".to_owned()),
            date: None,
            signatories: vec!["anna".into(), "bert".into()],
            enclosures: vec![Enclosure {
                id: format!("enclosure-{id}").into(),
                title: "Note technique".to_owned(),
                file_name: "note.pdf".to_owned(),
                sha256: "a".repeat(64),
                bytes: 12,
            }],
            copies: vec!["Madame Dupont".to_owned()],
            channel: Channel::Registered,
            answers: None,
            campaign: None,
            your_reference: None,
            your_letter_of: None,
            axis: None,
            relance: None,
            ignored: Vec::new(),
            versions: vec![
                version(
                    Language::Fr,
                    subject,
                    "Les artistes attendent une réponse.",
                    true,
                ),
                version(Language::De, subject, "Die Künstler warten.", false),
            ],
        },
    }
}
