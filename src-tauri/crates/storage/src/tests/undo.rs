//! Any acts, then undo, give equal tables; then redo, equal again.

use model::{
    Language, Timestamp,
    campaign::{Campaign, CommonText},
    channel::Channel,
    comment::Comment,
    contact_detail::{ContactDetail, ContactValue, Owner, PostalAddress, Visibility},
    id::{CampaignId, LetterId},
    letter::Content,
    recipient::{LeftOut, Recipient, Standing, Via},
    sender::{Sender, Signatory},
    view::View,
};
use proptest::prelude::*;

use super::world::{self, World, at};
use crate::{Op, StorageError, Store, Tx};

#[derive(Clone, Debug)]
enum Act {
    Compose(u8),
    Edit(u8, u8),
    Text(u8, String),
    Versions(u8, u8),
    Enclose(u8, u8),
    Bin(u8, bool),
    Person(u8, String),
    Post(u8, u8),
    Mandate(u8, bool),
    Address(u8, bool),
    Sender(String),
    Signatories(Vec<u8>),
    Setting(u8),
    Form(u8, bool),
    Campaign(u8, String),
    Office(u8, u8),
    BinCampaign(u8, bool),
    View(u8, bool),
    Comment(u8, String),
}

fn act() -> impl Strategy<Value = Act> {
    let word = "[a-zéœß'’ ]{0,8}";
    prop_oneof![
        (0..4_u8).prop_map(Act::Compose),
        (0..4_u8, 0..6_u8).prop_map(|(n, m)| Act::Edit(n, m)),
        (0..4_u8, word).prop_map(|(n, text)| Act::Text(n, text)),
        (0..4_u8, 0..8_u8).prop_map(|(n, bits)| Act::Versions(n, bits)),
        (0..4_u8, 0..3_u8).prop_map(|(n, m)| Act::Enclose(n, m)),
        (0..4_u8, any::<bool>()).prop_map(|(n, bin)| Act::Bin(n, bin)),
        (0..3_u8, word).prop_map(|(n, name)| Act::Person(n, name)),
        (0..3_u8, 0..4_u8).prop_map(|(n, m)| Act::Post(n, m)),
        (0..3_u8, any::<bool>()).prop_map(|(n, is)| Act::Mandate(n, is)),
        (0..3_u8, any::<bool>()).prop_map(|(n, is)| Act::Address(n, is)),
        word.prop_map(Act::Sender),
        proptest::collection::vec(0..4_u8, 0..4).prop_map(Act::Signatories),
        (0..4_u8).prop_map(Act::Setting),
        (0..3_u8, any::<bool>()).prop_map(|(n, is)| Act::Form(n, is)),
        (0..2_u8, word).prop_map(|(n, text)| Act::Campaign(n, text)),
        (0..2_u8, 0..8_u8).prop_map(|(n, m)| Act::Office(n, m)),
        (0..2_u8, any::<bool>()).prop_map(|(n, is)| Act::BinCampaign(n, is)),
        (0..2_u8, any::<bool>()).prop_map(|(n, is)| Act::View(n, is)),
        (0..2_u8, "[a-z]{0,3}").prop_map(|(n, text)| Act::Comment(n, text)),
    ]
}

fn letter(n: u8) -> LetterId {
    format!("letter-{n}").into()
}

fn campaign(n: u8) -> CampaignId {
    format!("campaign-{n}").into()
}

impl Act {
    fn op(&self) -> Op {
        match self {
            Self::Compose(n) => Op::ComposeLetter { letter: letter(*n) },
            Self::Edit(n, _) => Op::EditLetter { letter: letter(*n) },
            Self::Text(n, _) => Op::EditText {
                letter: letter(*n),
                language: Language::Fr,
            },
            Self::Versions(n, _) => Op::AddVersion {
                letter: letter(*n),
                language: Language::Nl,
            },
            Self::Enclose(n, _) => Op::AddEnclosure {
                letter: letter(*n),
                file_name: "note.pdf".to_owned(),
            },
            Self::Bin(n, _) => Op::DiscardLetter { letter: letter(*n) },
            Self::Person(..) => Op::EditPerson,
            Self::Post(..) => Op::EditPost {
                post: "federal/culture".into(),
            },
            Self::Mandate(..) => Op::EditMembership {
                post: "federal/employment".into(),
            },
            Self::Address(..) => Op::AddAddress {
                post: "federal/employment".into(),
            },
            Self::Sender(_) | Self::Signatories(_) => Op::SetSender,
            Self::Setting(_) => Op::SetSetting {
                key: "relance_chain".to_owned(),
            },
            Self::Form(..) => Op::ConfirmForm {
                key: "form".to_owned(),
            },
            Self::Campaign(n, _) => Op::EditCommonText {
                campaign: campaign(*n),
                language: Language::Fr,
            },
            Self::Office(n, _) => Op::EditRecipient {
                campaign: campaign(*n),
                post: "federal/employment".into(),
            },
            Self::BinCampaign(n, _) => Op::DiscardCampaign {
                campaign: campaign(*n),
            },
            Self::View(n, true) => Op::SaveView {
                name: n.to_string(),
            },
            Self::View(n, false) => Op::RemoveView {
                name: n.to_string(),
            },
            Self::Comment(n, _) => Op::WriteComment { letter: letter(*n) },
        }
    }

    fn run(&self, tx: &Tx<'_>, now: Timestamp) -> Result<(), StorageError> {
        match self {
            Self::Compose(n) => compose(tx, *n),
            Self::Edit(n, m) => edit(tx, *n, now, |content| {
                content.recipient = (m % 2 == 0).then(|| "federal/employment".into());
                content.channel = Channel::ALL[usize::from(*m) % 5];
                content.date = (m % 3 == 0).then(|| world::day("2026-12-01"));
                content.ignored = (0..*m).map(|mark| format!("mark-{mark}")).collect();
            }),
            Self::Text(n, text) => edit(tx, *n, now, |content| {
                if let Some(version) = content.versions.first_mut() {
                    version.body.clone_from(text);
                }
            }),
            Self::Versions(n, bits) => edit(tx, *n, now, |content| {
                content.versions = Language::ALL
                    .into_iter()
                    .take(3)
                    .enumerate()
                    .filter(|(place, _)| bits & (1 << place) != 0)
                    .map(|(_, language)| world::version(language, "Sujet", "Corps", false))
                    .collect();
            }),
            Self::Enclose(n, m) => edit(tx, *n, now, |content| {
                let mut one = world::draft(&format!("{n}-{m}"), "").content.enclosures;
                match content
                    .enclosures
                    .iter()
                    .position(|known| known.id == one[0].id)
                {
                    Some(place) => drop(content.enclosures.remove(place)),
                    None => content.enclosures.insert(0, one.remove(0)),
                }
            }),
            Self::Bin(n, is) => bin(tx, *n, *is, now),
            Self::Person(n, name) => {
                let mut person = world::clarinval();
                person.id = format!("person-{n}").into();
                person.family_name.clone_from(name);
                crate::person::put(tx, &person)
            }
            Self::Post(n, m) => {
                let mut post = world::employment();
                post.id = format!("federal/post-{n}").into();
                post.competences = ["culture", "employment"]
                    .into_iter()
                    .skip(usize::from(*m % 3))
                    .map(str::to_owned)
                    .collect();
                crate::post::put(tx, &post)
            }
            Self::Mandate(n, is) => mandate(tx, *n, *is),
            Self::Address(n, is) => address(tx, *n, *is),
            Self::Sender(name) => {
                let name = world::localized(&[(Language::Fr, name)]);
                crate::sender::put(
                    tx,
                    &Sender {
                        name,
                        ..Sender::default()
                    },
                )
            }
            Self::Signatories(who) => {
                let all: std::collections::BTreeSet<_> = who.iter().collect();
                let signatories: Vec<_> = all.into_iter().map(signatory).collect();
                crate::signatory::replace(tx, &signatories)
            }
            Self::Setting(n) => {
                let mut settings = crate::setting::get(tx)?;
                settings.relance_chain = vec![u16::from(*n)];
                crate::setting::put(tx, &settings)
            }
            Self::Form(n, true) => crate::form::confirm(tx, &format!("form-{n}"), now),
            Self::Form(n, false) => crate::form::withdraw(tx, &format!("form-{n}")),
            Self::Campaign(n, text) => crate::campaign::put(tx, &written(*n, text, now)),
            Self::Office(n, m) => office(tx, *n, *m),
            Self::BinCampaign(n, is) => match crate::campaign::get(tx, &campaign(*n))? {
                Some(_) => crate::campaign::bin(tx, &campaign(*n), is.then_some(now)),
                None => Ok(()),
            },
            Self::View(n, is) => view(tx, *n, *is),
            Self::Comment(n, text) => comment(tx, *n, text, now),
        }
    }
}

fn compose(tx: &Tx<'_>, n: u8) -> Result<(), StorageError> {
    if crate::letter::get(tx, &letter(n))?.is_some() {
        return Ok(());
    }
    crate::letter::insert(tx, &world::draft(letter(n).as_str(), "Sujet"))
}

fn edit(
    tx: &Tx<'_>,
    n: u8,
    now: Timestamp,
    change: impl FnOnce(&mut Content),
) -> Result<(), StorageError> {
    let Some(known) = crate::letter::get(tx, &letter(n))? else {
        return Ok(());
    };
    let mut content = known.content().clone();
    change(&mut content);
    crate::letter::update_content(tx, &letter(n), &content, now)
}

fn bin(tx: &Tx<'_>, n: u8, is: bool, now: Timestamp) -> Result<(), StorageError> {
    match crate::letter::get(tx, &letter(n))? {
        None => Ok(()),
        Some(_) if is => crate::letter::delete_draft(tx, &letter(n), now),
        Some(_) => crate::letter::take_from_bin(tx, &letter(n)),
    }
}

fn mandate(tx: &Tx<'_>, n: u8, is: bool) -> Result<(), StorageError> {
    let membership = world::mandate(
        "federal/employment",
        "david-clarinval",
        &format!("202{n}-02"),
    );
    if is {
        crate::membership::put(tx, &membership)
    } else {
        crate::membership::delete(tx, &membership.id)
    }
}

fn address(tx: &Tx<'_>, n: u8, is: bool) -> Result<(), StorageError> {
    let id = format!("federal/employment/address/{n}").into();
    if !is {
        return crate::contact_detail::delete(tx, &id);
    }
    let address = PostalAddress {
        language: Language::Fr,
        building: None,
        floor: None,
        street: "Rue d’Essai 1".to_owned(),
        box_number: Some(n.to_string()),
        postcode: "1000".to_owned(),
        city: "Bruxelles".to_owned(),
        country: model::Country::Be,
    };
    crate::contact_detail::put(
        tx,
        &ContactDetail {
            id,
            owner: Owner::Post("federal/employment".into()),
            value: ContactValue::Address(address),
            visibility: Visibility::Public,
            source: None,
            checked_on: Some(world::day("2026-11-24").into()),
            confirmed: true,
        },
    )
}

fn written(n: u8, text: &str, now: Timestamp) -> Campaign {
    Campaign {
        id: campaign(n),
        name: text.to_owned(),
        created_at: at(0),
        edited_at: now,
        template: None,
        competence: Some("employment".to_owned()),
        as_of: world::day("2026-11-24"),
        date: None,
        language: None,
        signatories: Vec::new(),
        channel: Channel::Post,
        axis: None,
        enclosures: Vec::new(),
        versions: Language::ALL
            .into_iter()
            .take(1 + text.len() % 3)
            .map(|language| CommonText {
                language,
                subject: text.to_owned(),
                body: text.to_owned(),
                fields: std::collections::BTreeMap::new(),
            })
            .collect(),
        rejected: Vec::new(),
    }
}

/// An office comes into the campaign, changes there, or goes.
fn office(tx: &Tx<'_>, n: u8, m: u8) -> Result<(), StorageError> {
    let post = "federal/employment".into();
    if crate::campaign::get(tx, &campaign(n))?.is_none() {
        return Ok(());
    }
    if m == 0 {
        return crate::recipient::delete(tx, &campaign(n), &post);
    }
    let of_it = crate::letter::get(tx, &letter(m % 4))?;
    let standing = match of_it {
        Some(letter) => Standing::Letter(letter.id().clone()),
        None => Standing::LeftOut(LeftOut::NoHolder),
    };
    crate::recipient::put(
        tx,
        &campaign(n),
        &Recipient {
            post,
            via: Via::Competence,
            list_row: (m > 4).then_some(u32::from(m)),
            standing,
            included: m.is_multiple_of(2),
            language: m.is_multiple_of(3).then_some(Language::Nl),
            paragraph: "mot ".repeat(usize::from(m)),
        },
    )
}

fn view(tx: &Tx<'_>, n: u8, is: bool) -> Result<(), StorageError> {
    let id = format!("view-{n}").into();
    if !is {
        return crate::view::delete(tx, &id);
    }
    crate::view::put(
        tx,
        &View {
            id,
            place: "register".to_owned(),
            name: n.to_string(),
            filter: "{}".to_owned(),
        },
    )
}

/// Without words it is taken away.
fn comment(tx: &Tx<'_>, n: u8, text: &str, now: Timestamp) -> Result<(), StorageError> {
    let id = format!("comment-{n}").into();
    if text.is_empty() {
        return crate::comment::delete(tx, &id);
    }
    crate::comment::put(
        tx,
        &Comment {
            id,
            letter: letter(n),
            language: Language::Fr,
            quote: text.to_owned(),
            before: String::new(),
            after: String::new(),
            text: text.to_owned(),
            at: now,
        },
    )
}

fn signatory(n: &u8) -> Signatory {
    Signatory {
        id: format!("signatory-{n}").into(),
        name: format!("Personne {n}"),
        function: world::localized(&[(Language::Nl, "voorzitter")]),
        organization: model::Localized::default(),
        signature: None,
    }
}

/// Every row of every table that can be undone.
fn dump(store: &Store) -> Vec<String> {
    let mut rows = Vec::new();
    for table in &store.tables {
        let sql = table.fill(include_str!("dump.template.sql"));
        let mut statement = store.connection.prepare(&sql).unwrap();
        let found = statement
            .query_map([], |row| row.get::<_, String>(0))
            .unwrap();
        rows.extend(found.map(|row| format!("{} {}", table.name, row.unwrap())));
    }
    rows
}

/// The index of words, which must follow every step.
fn words(store: &Store) -> Vec<(String, String)> {
    let mut statement = store.connection.prepare(include_str!("words.sql")).unwrap();
    let rows = statement
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_act_then_undo_gives_equal_tables_then_redo_equal_again(
        acts in proptest::collection::vec(act(), 1..24)
    ) {
        let world = World::new();
        let store = &world.store;
        let mut states = vec![(dump(store), words(store))];
        for (place, act) in acts.iter().enumerate() {
            // Ten seconds apart, so that typing makes a step each time.
            let now = at(100 + 10 * place as i64);
            store.transact(act.op(), now, |tx| act.run(tx, now)).unwrap();
            let state = (dump(store), words(store));
            if state.0 != states.last().unwrap().0 {
                states.push(state);
            }
        }
        let now = at(1000);
        for state in states.iter().rev().skip(1) {
            prop_assert!(store.undo(now).unwrap().is_some());
            prop_assert_eq!(&dump(store), &state.0);
            prop_assert_eq!(&words(store), &state.1);
        }
        prop_assert!(store.undo(now).unwrap().is_none());
        for state in states.iter().skip(1) {
            prop_assert!(store.redo(now).unwrap().is_some());
            prop_assert_eq!(&dump(store), &state.0);
            prop_assert_eq!(&words(store), &state.1);
        }
        prop_assert!(store.redo(now).unwrap().is_none());
        prop_assert_eq!(store.integrity().unwrap(), []);
    }

    #[test]
    fn undo_among_ink_never_takes_ink_away(
        acts in proptest::collection::vec((act(), 0..6_u8), 1..20), undos in 1..20_usize
    ) {
        let world = World::new();
        let store = &world.store;
        for (place, (act, ink)) in acts.iter().enumerate() {
            let now = at(100 + 10 * place as i64);
            // A sealed letter refuses; that is as it should be.
            let _ = store.transact(act.op(), now, |tx| act.run(tx, now));
            let id = letter(*ink);
            match crate::letter::get(store, &id).unwrap().map(|letter| letter.state().slug()) {
                Some("draft") => drop(world.export(&id)),
                Some("prepared") => drop(world.send(&id)),
                _ => {}
            }
        }
        let ink = ink(store);
        for _ in 0..undos {
            let _ = store.undo(at(1000));
        }
        prop_assert_eq!(&self::ink(store), &ink);
        for _ in 0..undos {
            let _ = store.redo(at(1000));
        }
        prop_assert_eq!(&self::ink(store), &ink);
        prop_assert_eq!(store.integrity().unwrap(), []);
        prop_assert_eq!(crate::archive::verify(store, None).unwrap().broken, None);
    }
}

fn ink(store: &Store) -> Vec<String> {
    let mut statement = store.connection.prepare(include_str!("ink.sql")).unwrap();
    let rows = statement.query_map([], |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}
