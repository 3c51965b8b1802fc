//! Paragraphs set before. A letter to the next cabinet has the same text as the last one, and after a key all paragraphs but
//! one are as they were: what is set again in the same words, faces and measure is taken from here. All threads share it.

use std::{
    collections::HashMap,
    hash::{Hash, Hasher},
    mem,
    sync::{Arc, PoisonError, RwLock},
};

use model::{
    Language,
    manuscript::{FrenchSpacing, Words},
};

use super::{SetBlock, Setting};
use crate::{
    fonts::{Fonts, QuickHasher},
    typography::Letters,
};

/// Paragraphs kept before the older half is forgotten: those of a letter in three languages, and more.
const GENERATION: usize = 128;

/// What a paragraph is set from.
#[derive(Clone, Copy)]
pub(crate) struct Task<'a> {
    pub words: &'a Words,
    pub fonts: &'a Fonts,
    pub language: Language,
    pub spacing: FrenchSpacing,
    /// In points.
    pub size: f64,
    pub width: f64,
    pub setting: Setting,
}

/// A paragraph with its letters as they stand on paper.
pub(crate) struct Known {
    pub letters: Letters,
    pub set: SetBlock,
    words: Words,
    rest: Rest,
}

/// All but the words: which family, language, spacing, size and width to the last bit, setting.
type Rest = (u64, Language, FrenchSpacing, u64, u64, Setting);

#[derive(Default)]
struct Memory {
    young: HashMap<u64, Arc<Known>>,
    old: HashMap<u64, Arc<Known>>,
}

static MEMORY: RwLock<Option<Memory>> = RwLock::new(None);

/// The paragraph, set by `set` where it is met for the first time.
pub(crate) fn known(task: Task, set: impl FnOnce() -> (Letters, SetBlock)) -> Arc<Known> {
    let rest = task.rest();
    let mut hasher = QuickHasher::default();
    (task.words, rest).hash(&mut hasher);
    let sum = hasher.finish();
    // Two paragraphs of one sum are still two.
    let same = |one: &Arc<Known>| one.rest == rest && one.words == *task.words;
    let memory = MEMORY.read().unwrap_or_else(PoisonError::into_inner);
    let found = memory.as_ref().and_then(|memory| {
        let young = memory.young.get(&sum).map(|one| (one, true));
        young.or_else(|| memory.old.get(&sum).map(|one| (one, false)))
    });
    let found = found.filter(|(one, _)| same(one));
    let found = found.map(|(one, young)| (Arc::clone(one), young));
    drop(memory);
    let (known, young) = found.unwrap_or_else(|| {
        let (letters, set) = set();
        let words = task.words.clone();
        let known = Known {
            letters,
            set,
            words,
            rest,
        };
        (Arc::new(known), false)
    });
    if !young {
        keep(sum, &known);
    }
    known
}

fn keep(sum: u64, known: &Arc<Known>) {
    let mut memory = MEMORY.write().unwrap_or_else(PoisonError::into_inner);
    let memory = memory.get_or_insert_default();
    if memory.young.len() >= GENERATION {
        memory.old = mem::take(&mut memory.young);
    }
    memory.young.insert(sum, Arc::clone(known));
}

impl Task<'_> {
    fn rest(&self) -> Rest {
        (
            self.fonts.id(),
            self.language,
            self.spacing,
            self.size.to_bits(),
            self.width.to_bits(),
            self.setting,
        )
    }
}

#[cfg(test)]
mod tests {
    use model::notice::Part;

    use super::*;

    fn met(task: Task) -> bool {
        let mut new = false;
        known(task, || {
            new = true;
            (
                Letters::new(task.words, task.language, false),
                SetBlock::default(),
            )
        });
        !new
    }

    #[test]
    fn a_paragraph_is_known_again_by_all_it_was_set_from() {
        let (fonts, other_fonts) = (Fonts::new(), Fonts::new());
        let words = |text: &str| Words::plain(Part::Body, 0, text);
        let (text, other) = (
            words("Un statut pour vivre."),
            words("Un statut pour vivre!"),
        );
        let moved = Words {
            block: 1,
            ..text.clone()
        };
        let task = Task {
            words: &text,
            fonts: &fonts,
            language: Language::Fr,
            spacing: FrenchSpacing::France,
            size: 10.6,
            width: 400.0,
            setting: Setting::Justified,
        };
        assert!(!met(task));
        assert!(met(task));
        for different in [
            Task {
                words: &other,
                ..task
            },
            Task {
                words: &moved,
                ..task
            },
            Task {
                fonts: &other_fonts,
                ..task
            },
            Task {
                language: Language::Nl,
                ..task
            },
            Task {
                spacing: FrenchSpacing::BelgiumEu,
                ..task
            },
            Task { size: 10.5, ..task },
            Task {
                width: 399.9,
                ..task
            },
            Task {
                setting: Setting::EvenRag,
                ..task
            },
        ] {
            assert!(!met(different));
            assert!(met(different));
        }
        // What every letter has is met again in time; what none has any more is forgotten.
        let passing: Vec<Words> = (0..GENERATION * 3)
            .map(|one| words(&one.to_string()))
            .collect();
        for words in &passing {
            assert!(!met(Task { words, ..task }));
            assert!(met(task));
        }
        assert!(!met(Task {
            words: &passing[0],
            ..task
        }));
        let memory = MEMORY.read().unwrap();
        let memory = memory.as_ref().unwrap();
        assert!(memory.young.len() <= GENERATION && memory.old.len() <= GENERATION);
    }
}
