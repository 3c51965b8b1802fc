//! The directory: who holds what, since when, and how it is found.

use model::{
    Language,
    contact_detail::{ContactDetail, ContactValue, Owner, PostalAddress, Visibility},
    setting::Settings,
    source::{Confidence, Source},
};
use storage::{
    Op, competence, contact_detail,
    directory::{self, Hit},
    form, membership, organization, person, post, setting,
};

use crate::world::{World, at, clarinval, day, employment, federal, mandate};

#[test]
fn what_is_put_reads_back() {
    let world = World::new();
    let store = &world.store;
    assert_eq!(
        organization::get(store, &"federal".into()).unwrap(),
        Some(federal())
    );
    assert_eq!(
        person::get(store, &"david-clarinval".into()).unwrap(),
        Some(clarinval())
    );
    assert_eq!(
        post::get(store, &"federal/employment".into()).unwrap(),
        Some(employment())
    );
    assert_eq!(
        post::by_competence(store, "employment").unwrap(),
        [employment()]
    );
    assert_eq!(post::by_competence(store, "culture").unwrap(), []);
    assert_eq!(
        post::by_organization(store, &"federal".into()).unwrap(),
        [employment()]
    );
    assert_eq!(competence::list(store).unwrap().len(), 2);
}

#[test]
fn the_holder_is_the_one_of_the_day() {
    let world = World::new();
    world.write(Op::ReadStarter, |tx| {
        let mut successor = clarinval();
        successor.id = "successor".into();
        person::put(tx, &successor)?;
        let mut before = mandate("federal/employment", "david-clarinval", "2025-02-03");
        before.until = Some("2026-09".parse().unwrap());
        membership::put(tx, &before)?;
        membership::put(tx, &mandate("federal/employment", "successor", "2026-10"))
    });
    let on = |text: &str| {
        let found = membership::holder(&world.store, &"federal/employment".into(), day(text));
        found.unwrap().map(|membership| membership.person.0)
    };
    assert_eq!(on("2025-02-02"), None);
    assert_eq!(on("2025-02-03").as_deref(), Some("david-clarinval"));
    assert_eq!(on("2026-09-30").as_deref(), Some("david-clarinval"));
    assert_eq!(on("2026-10-01").as_deref(), Some("successor"));
    let all = membership::of_post(&world.store, &"federal/employment".into()).unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(all[0].person.as_str(), "successor");
    assert_eq!(
        membership::on(&world.store, day("2026-10-01"))
            .unwrap()
            .len(),
        1
    );
}

#[test]
fn a_contact_detail_keeps_its_source_and_the_day_it_was_checked() {
    let world = World::new();
    let detail = ContactDetail {
        id: "federal/employment/address/fr".into(),
        owner: Owner::Post("federal/employment".into()),
        value: ContactValue::Address(PostalAddress {
            language: Language::Fr,
            building: Some("Tour d’Essai".to_owned()),
            floor: None,
            street: "Rue d’Essai 1".to_owned(),
            box_number: Some("12".to_owned()),
            postcode: "1000".to_owned(),
            city: "Bruxelles".to_owned(),
            country: model::Country::Be,
        }),
        visibility: Visibility::Private,
        source: Some(Source {
            name: "essai.example".to_owned(),
            url: None,
            date: Some("2026-02".parse().unwrap()),
            confirmed_until: None,
            confidence: Some(Confidence::Medium),
        }),
        checked_on: Some("2026".parse().unwrap()),
        confirmed: false,
    };
    let op = Op::AddAddress {
        post: "federal/employment".into(),
    };
    world.write(op, |tx| contact_detail::put(tx, &detail));
    let found = contact_detail::of_post(&world.store, &"federal/employment".into()).unwrap();
    assert_eq!(found, [detail]);
    let none = contact_detail::of_organization(&world.store, &"federal".into()).unwrap();
    assert_eq!(none, []);
}

#[test]
fn an_entry_is_found_by_any_word_in_any_language() {
    let world = World::new();
    let store = &world.store;
    let found = |text: &str| directory::search(store, text, 20).unwrap();
    assert!(found("clarinv").contains(&Hit::Person("david-clarinval".into())));
    assert!(found("clarinval").contains(&Hit::Post("federal/employment".into())));
    assert_eq!(
        found("beschaftigung"),
        [Hit::Post("federal/employment".into())]
    );
    assert!(found("werk").contains(&Hit::Competence("employment".to_owned())));
    assert!(found("foderalregierung").contains(&Hit::Organization("federal".into())));
    assert_eq!(found("inexistant"), []);
    assert_eq!(found("  "), []);
    assert_eq!(directory::search(store, "emploi", 1).unwrap().len(), 1);
}

#[test]
fn a_name_that_changes_is_found_by_the_new_one_only() {
    let world = World::new();
    let mut person = clarinval();
    person.family_name = "Nouveau".to_owned();
    world.write(Op::EditPerson, |tx| person::put(tx, &person));
    let found = |text: &str| directory::search(&world.store, text, 20).unwrap();
    assert_eq!(found("clarinval"), []);
    assert!(found("nouveau").contains(&Hit::Post("federal/employment".into())));
}

#[test]
fn settings_begin_with_those_of_the_first_day() {
    let world = World::new();
    assert_eq!(setting::get(&world.store).unwrap(), Settings::default());
    let mut settings = Settings::default();
    settings.letterhead.show_iban = true;
    settings.relance_chain = vec![10];
    let op = Op::SetSetting {
        key: "relance_chain".to_owned(),
    };
    world.write(op, |tx| setting::put(tx, &settings));
    assert_eq!(setting::get(&world.store).unwrap(), settings);
    world.store.undo(at(200)).unwrap();
    assert_eq!(setting::get(&world.store).unwrap(), Settings::default());
}

#[test]
fn a_form_confirmed_is_remembered() {
    let world = World::new();
    let op = Op::ConfirmForm {
        key: "minister-f-de".to_owned(),
    };
    world.write(op, |tx| form::confirm(tx, "minister-f-de", at(60)));
    assert!(
        form::confirmed_keys(&world.store)
            .unwrap()
            .contains("minister-f-de")
    );
}

#[test]
fn a_post_that_a_letter_is_addressed_to_stays() {
    let world = World::new();
    world.letter("a", "Statut");
    let op = Op::EditPost {
        post: "federal/employment".into(),
    };
    let refused = world.store.transact(op, at(100), |tx| {
        membership::delete(tx, &"federal/employment/2025-02-03".into())?;
        post::delete(tx, &"federal/employment".into())
    });
    assert!(refused.is_err());
    assert!(
        post::get(&world.store, &"federal/employment".into())
            .unwrap()
            .is_some()
    );
    assert_eq!(
        membership::on(&world.store, day("2026-01-01"))
            .unwrap()
            .len(),
        1
    );
}
