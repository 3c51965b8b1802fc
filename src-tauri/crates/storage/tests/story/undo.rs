//! Undo, as a person meets it.

use model::{
    Language,
    reply::{Reply, ReplyKind},
};
use storage::{Changes, Noun, Op, StorageError, letter, pending_dispatch, person, reply};

use crate::world::{World, at, clarinval, day, draft};

fn write(world: &World, seconds: i64, body: &str) -> Changes {
    let op = Op::EditText {
        letter: "a".into(),
        language: Language::Fr,
    };
    let now = at(seconds);
    let act = |tx: &storage::Tx<'_>| {
        let mut content = letter::get(tx, &"a".into())?.unwrap().content().clone();
        content.versions[0].body = body.to_owned();
        letter::update_content(tx, &"a".into(), &content, now)
    };
    world
        .store
        .transact::<_, StorageError>(op, now, act)
        .unwrap()
        .1
}

fn body(world: &World) -> String {
    letter::get(&world.store, &"a".into())
        .unwrap()
        .unwrap()
        .content()
        .versions[0]
        .body
        .clone()
}

#[test]
fn typing_is_one_step_until_a_pause() {
    let world = World::new();
    world.letter("a", "Statut");
    let before = body(&world);
    for (seconds, text) in [(100, "M"), (101, "Mo"), (103, "Mons"), (106, "Monsieur")] {
        write(&world, seconds, text);
    }
    world.store.undo(at(200)).unwrap().unwrap();
    assert_eq!(body(&world), "Mons");
    world.store.undo(at(200)).unwrap().unwrap();
    assert_eq!(body(&world), before);
    world.store.redo(at(200)).unwrap().unwrap();
    assert_eq!(body(&world), "Mons");
}

#[test]
fn typing_without_a_pause_is_cut_into_steps_too() {
    let world = World::new();
    world.letter("a", "Statut");
    let before = body(&world);
    for second in 0..60 {
        write(&world, 100 + second, &"x".repeat(1 + second as usize));
    }
    world.store.undo(at(200)).unwrap().unwrap();
    assert_ne!(body(&world), before);
}

#[test]
fn a_step_has_a_name_and_says_what_it_changed() {
    let world = World::new();
    world.letter("a", "Statut");
    let changes = write(&world, 100, "Texte");
    assert_eq!(changes.nouns, [Noun::Letter].into());
    let op = Op::EditText {
        letter: "a".into(),
        language: Language::Fr,
    };
    assert_eq!(changes.undo.as_ref(), Some(&op));
    assert_eq!(op.slug(), "edit-text");
    let (undone, changes) = world.store.undo(at(200)).unwrap().unwrap();
    assert_eq!(undone, op);
    assert_eq!(changes.nouns, [Noun::Letter].into());
    assert_eq!(changes.undo.unwrap().slug(), "compose-letter");
    assert_eq!(world.store.redo_label().unwrap(), Some(op));
}

#[test]
fn the_history_survives_closing_the_desk() {
    let world = World::new();
    world.letter("a", "Statut");
    let before = body(&world);
    write(&world, 100, "Texte");
    let world = world.reopen();
    world.store.undo(at(200)).unwrap().unwrap();
    assert_eq!(body(&world), before);
    let world = world.reopen();
    world.store.redo(at(200)).unwrap().unwrap();
    assert_eq!(body(&world), "Texte");
}

#[test]
fn two_hundred_steps_are_kept() {
    let world = World::new();
    world.letter("a", "Statut");
    for n in 0..205 {
        write(&world, 100 + 10 * n, &format!("Texte {n}"));
    }
    let mut steps = 0;
    while world.store.undo(at(9000)).unwrap().is_some() {
        steps += 1;
    }
    assert_eq!(steps, 200);
}

#[test]
fn a_new_act_ends_what_could_be_redone() {
    let world = World::new();
    world.letter("a", "Statut");
    write(&world, 100, "Texte");
    world.store.undo(at(110)).unwrap();
    write(&world, 120, "Autre");
    assert_eq!(world.store.redo_label().unwrap(), None);
}

#[test]
fn an_act_that_fails_changes_nothing_and_leaves_no_step() {
    let world = World::new();
    let failed = world.store.transact(Op::EditPerson, at(100), |tx| {
        let mut person = clarinval();
        person.family_name = "Autre".to_owned();
        person::put(tx, &person)?;
        Err::<(), _>(StorageError::UndoRefused)
    });
    assert!(failed.is_err());
    let person = person::get(&world.store, &"david-clarinval".into())
        .unwrap()
        .unwrap();
    assert_eq!(person.family_name, "Clarinval");
    assert_eq!(world.store.undo_label().unwrap(), None);
}

#[test]
fn that_a_numbered_letter_was_made_is_not_undone_but_its_edits_are() {
    let world = World::new();
    let a = world.letter("a", "Statut");
    let before = body(&world);
    write(&world, 100, "Texte");
    world.export(&a);
    world.store.undo(at(200)).unwrap().unwrap();
    assert_eq!(body(&world), before);
    assert!(
        letter::get(&world.store, &a)
            .unwrap()
            .unwrap()
            .printed()
            .is_some()
    );
    assert_eq!(world.store.undo(at(200)).unwrap(), None);
}

#[test]
fn the_history_of_a_sent_letter_is_cut_and_others_keep_theirs() {
    let world = World::new();
    let a = world.letter("a", "Statut");
    write(&world, 100, "Texte");
    let b = world.letter("b", "Budget");
    world.export(&a);
    world.send(&a);
    let (undone, _) = world.store.undo(at(200)).unwrap().unwrap();
    assert_eq!(undone.letter(), Some(&b));
    assert_eq!(world.store.undo(at(200)).unwrap(), None);
    assert_eq!(body(&world), "Texte");
}

#[test]
fn a_letter_that_waits_to_be_recorded_is_neither_written_nor_undone() {
    let world = World::new();
    let a = world.letter("a", "Statut");
    write(&world, 100, "Texte");
    world.export(&a);
    let pending = pending_dispatch::PendingDispatch {
        letter: a.clone(),
        until: at(130),
        value: pending_dispatch::Recording {
            dispatch: "d".into(),
            channel: model::channel::Channel::Post,
            on: day("2026-11-24"),
            tracking: None,
            sent_to: None,
            receipt_sha256: None,
            seal_printed: false,
            follow_up: Some(vec![20, 40]),
            follow_up_on: None,
        },
    };
    world.write(Op::WaitDispatch { letter: a.clone() }, |tx| {
        pending_dispatch::insert(tx, &pending)
    });
    assert_eq!(pending_dispatch::list(&world.store).unwrap(), [pending]);
    assert!(matches!(
        world.store.undo(at(125)),
        Err(StorageError::UndoRefused)
    ));
    let content = draft("a", "Autre").content;
    let op = Op::EditLetter { letter: a.clone() };
    let refused = world.store.transact(op, at(125), |tx| {
        letter::update_content(tx, &a, &content, at(125))
    });
    assert!(matches!(refused, Err(StorageError::LetterSealed(_))));
    assert_eq!(body(&world), "Texte");
    // Taken back: all as before.
    let op = Op::TakeBackDispatch { letter: a.clone() };
    assert!(world.write(op, |tx| pending_dispatch::delete(tx, &a)));
    assert!(world.store.undo(at(126)).unwrap().is_some());
}

#[test]
fn what_ink_refers_to_is_not_undone() {
    let world = World::new();
    world.write(
        Op::AddHolder {
            post: "federal/new".into(),
        },
        |tx| {
            let mut post = crate::world::employment();
            post.id = "federal/new".into();
            storage::post::put(tx, &post)
        },
    );
    let mut letter = draft("a", "Statut");
    letter.content.recipient = Some("federal/new".into());
    world.write(Op::ComposeLetter { letter: "a".into() }, |tx| {
        letter::insert(tx, &letter)
    });
    world.export(&"a".into());
    world.send(&"a".into());
    assert!(matches!(
        world.store.undo(at(200)),
        Err(StorageError::UndoRefused)
    ));
    assert!(
        storage::post::get(&world.store, &"federal/new".into())
            .unwrap()
            .is_some()
    );
    assert_eq!(world.store.undo(at(201)).unwrap(), None);
}

#[test]
fn a_reply_is_not_undone() {
    let world = World::new();
    world.sent("a", "Statut");
    let entry = Reply {
        id: "r".into(),
        letter: Some("a".into()),
        unmatched: None,
        post: None,
        subject: None,
        reference: model::reference::Pattern::default().write(2026, 1),
        kind: ReplyKind::Answer,
        on: day("2026-11-25"),
        channel: None,
        words: Some("Nous examinons votre demande.".to_owned()),
        promised: None,
        answers: vec![1],
        note: None,
        file_sha256: None,
        file_name: None,
        recorded_at: at(100),
    };
    world.write(Op::RecordReply { letter: "a".into() }, |tx| {
        reply::insert(tx, &entry)
    });
    assert_eq!(world.store.undo(at(200)).unwrap(), None);
    assert_eq!(
        reply::of_letter(&world.store, &"a".into()).unwrap(),
        [entry]
    );
}
