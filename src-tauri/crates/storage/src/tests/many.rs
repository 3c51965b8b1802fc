//! A word that stands in thousands of entries: the same page, found by going through the entries in their order.

use super::world::World;
use crate::{
    letter::Page,
    register::{Filter, List, Order, Piece, Sort, list},
};

fn page(world: &World, order: Order, offset: u32, limit: u32) -> List {
    let filter = Filter {
        text: Some("commun".to_owned()),
        ..Filter::default()
    };
    let today = "2026-11-24".parse().unwrap();
    list(&world.store, &filter, order, Page { offset, limit }, today).unwrap()
}

fn ids(list: &List) -> Vec<String> {
    let id = |piece: &Piece| match piece {
        Piece::Dispatch(id) | Piece::Void(id) | Piece::Reply(id) => id.clone(),
    };
    list.entries.iter().map(|entry| id(&entry.piece)).collect()
}

#[test]
fn a_page_is_the_same_whatever_is_read_first() {
    let world = World::new();
    world
        .store
        .connection
        .execute_batch(include_str!("many.template.sql"))
        .unwrap();
    for sort in [Sort::Date, Sort::Number] {
        for descending in [false, true] {
            let order = Order { sort, descending };
            // All of them at once are read by the word; pages near the start by the order.
            let all = page(&world, order, 0, 2500);
            assert_eq!((all.total, all.entries.len()), (2500, 2500));
            for offset in [0, 40, 75] {
                let some = page(&world, order, offset, 50);
                assert_eq!(some.total, 2500);
                let expected = ids(&all)[offset as usize..offset as usize + 50].to_vec();
                assert_eq!(ids(&some), expected, "{order:?} {offset}");
            }
        }
    }
}
