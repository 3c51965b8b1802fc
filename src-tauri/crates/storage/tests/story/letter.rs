//! Letters: written, exported, sent, listed.

use model::letter::{Letter, LetterState};
use storage::{
    Op, StorageError,
    letter::{self, Filter, Order, Page, Sort},
};

use crate::world::{World, at, day, draft};

const ALL: Page = Page {
    offset: 0,
    limit: 200,
};

#[test]
fn a_draft_reads_as_it_was_written() {
    let world = World::new();
    let id = world.letter("a", "Statut");
    assert_eq!(
        letter::get(&world.store, &id).unwrap(),
        Some(Letter::Draft(draft("a", "Statut")))
    );
}

#[test]
fn an_exported_letter_keeps_its_number_when_it_is_exported_again() {
    let world = World::new();
    let (a, b) = (world.letter("a", "Statut"), world.letter("b", "Budget"));
    assert_eq!(world.export(&a).reference.text, "2026/001");
    assert_eq!(world.export(&b).reference.text, "2026/002");
    assert_eq!(world.export(&a).reference.text, "2026/001");
    assert_eq!(
        letter::by_reference(&world.store, "2026/002").unwrap(),
        Some(b)
    );
}

#[test]
fn a_sent_letter_cannot_be_written() {
    let world = World::new();
    world.sent("a", "Statut");
    let id = "a".into();
    let content = draft("a", "Autre").content;
    let refused = world
        .store
        .transact(Op::EditLetter { letter: id }, at(100), |tx| {
            letter::update_content(tx, &"a".into(), &content, at(100))
        });
    assert!(
        matches!(refused, Err(StorageError::LetterSealed(_))),
        "{refused:?}"
    );
    let letter = letter::get(&world.store, &"a".into()).unwrap().unwrap();
    assert_eq!(letter.content().versions[0].subject, "Statut");
    assert_eq!(letter.state(), LetterState::Sent);
}

#[test]
fn a_dropped_letter_keeps_its_number() {
    let world = World::new();
    let a = world.letter("a", "Statut");
    world.export(&a);
    world.write(Op::VoidLetter { letter: a.clone() }, |tx| {
        letter::set_void(tx, &a)
    });
    let b = world.letter("b", "Budget");
    assert_eq!(world.export(&b).reference.text, "2026/002");
    assert_eq!(
        letter::get(&world.store, &a).unwrap().unwrap().state(),
        LetterState::Void
    );
}

#[test]
fn a_draft_without_number_cannot_be_sent() {
    let world = World::new();
    let a = world.letter("a", "Statut");
    let op = Op::RecordDispatch { letter: a.clone() };
    let refused = world
        .store
        .transact(op, at(70), |tx| letter::set_sent(tx, &a));
    assert!(matches!(refused, Err(StorageError::LetterSealed(_))));
}

#[test]
fn the_list_says_who_holds_the_post_and_finds_words_however_spelled() {
    let world = World::new();
    world.letter("a", "Statut de l’œuvre");
    world.letter("b", "Budget");
    let today = day("2026-11-24");
    let found = |text: &str| {
        let filter = Filter {
            text: Some(text.to_owned()),
            ..Filter::default()
        };
        let list = letter::list(&world.store, &filter, Order::default(), ALL, today).unwrap();
        let ids: Vec<String> = list.rows.iter().map(|row| row.id.0.clone()).collect();
        assert_eq!(list.total as usize, ids.len());
        ids
    };
    assert_eq!(found("oeuvres"), ["a"]);
    assert_eq!(found("CLARINVAL budg"), ["b"]);
    assert_eq!(found("kunstler").len(), 2);
    assert_eq!(found("féminin"), [""; 0]);
    let list = letter::list(
        &world.store,
        &Filter::default(),
        by(Sort::Subject),
        ALL,
        today,
    )
    .unwrap();
    assert_eq!(list.rows[0].subject, "Budget");
    assert_eq!(list.rows[0].person.as_deref(), Some("David Clarinval"));
    assert_eq!(list.rows[0].versions.len(), 2);
}

fn by(sort: Sort) -> Order {
    Order {
        sort,
        descending: false,
    }
}

#[test]
fn subjects_stand_as_in_a_dictionary_and_turn_round() {
    let world = World::new();
    for (id, subject) in [
        ("a", "Zinneke"),
        ("b", "Égalité"),
        ("c", "fraude"),
        ("d", "Dossier"),
    ] {
        world.letter(id, subject);
    }
    let subjects = |order: Order| {
        let list = letter::list(
            &world.store,
            &Filter::default(),
            order,
            ALL,
            day("2026-11-24"),
        )
        .unwrap();
        list.rows
            .into_iter()
            .map(|row| row.subject)
            .collect::<Vec<_>>()
    };
    let mut expected = ["Dossier", "Égalité", "fraude", "Zinneke"];
    assert_eq!(subjects(by(Sort::Subject)), expected);
    expected.reverse();
    let turned = Order {
        sort: Sort::Subject,
        descending: true,
    };
    assert_eq!(subjects(turned), expected);
}

#[test]
fn a_page_of_a_list_says_how_many_there_are_in_all() {
    let world = World::new();
    for n in 0..7 {
        world.letter(&format!("letter-{n}"), &format!("Sujet {n}"));
    }
    let page = Page {
        offset: 4,
        limit: 2,
    };
    for order in Order::all() {
        let list = letter::list(
            &world.store,
            &Filter::default(),
            order,
            page,
            day("2026-11-24"),
        )
        .unwrap();
        assert_eq!((list.total, list.rows.len()), (7, 2), "{order:?}");
    }
}

#[test]
fn a_draft_in_the_bin_is_listed_there_and_goes_for_good_after_its_time() {
    let world = World::new();
    let a = world.letter("a", "Statut");
    world.write(Op::DiscardLetter { letter: a.clone() }, |tx| {
        letter::delete_draft(tx, &a, at(60))
    });
    let today = day("2026-11-24");
    let kept = letter::list(
        &world.store,
        &Filter::default(),
        Order::default(),
        ALL,
        today,
    )
    .unwrap();
    assert_eq!(kept.total, 0);
    let filter = Filter {
        binned: true,
        ..Filter::default()
    };
    let binned = letter::list(&world.store, &filter, Order::default(), ALL, today).unwrap();
    assert_eq!(binned.rows[0].binned_at, Some(at(60)));
    assert_eq!(
        world.write(Op::EmptyBin, |tx| letter::empty_bin(tx, at(60))),
        0
    );
    assert_eq!(
        world.write(Op::EmptyBin, |tx| letter::empty_bin(tx, at(61))),
        1
    );
    assert_eq!(letter::get(&world.store, &a).unwrap(), None);
}
