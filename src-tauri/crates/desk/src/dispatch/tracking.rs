//! What is odd about a tracking number: a warning, never a refusal.

use model::{
    Code, Notice,
    id::LetterId,
    notice::Part,
    tracking::{Tracking, TrackingJudgement},
};
use storage::Store;

use crate::{
    Context, Error, Result,
    notice::{Told, tell},
};

/// Nothing where its check digit holds and no other letter left under it.
pub fn notices(store: &Store, letter: &LetterId, tracking: &Tracking) -> Result<Vec<Notice>> {
    let numbered = |code| Notice::new(code, Part::Tracking).with("number", &tracking.grouped);
    let of_itself = match tracking.judgement {
        TrackingJudgement::Right => None,
        TrackingJudgement::WrongCheckDigit => Some(Code::TrackingCheckDigit),
        TrackingJudgement::UnknownForm => Some(Code::TrackingUnknownForm),
    };
    let other = storage::dispatch::with_tracking(store, &tracking.number, letter)?;
    let used = other.map(|other| numbered(Code::TrackingUsed).with("reference", &other));
    Ok(used.into_iter().chain(of_itself.map(numbered)).collect())
}

/// The same for a number as it is recorded, in the words of the person.
pub fn told(
    store: &Store,
    context: &Context,
    letter: &LetterId,
    number: Option<&str>,
) -> Result<Vec<Told>> {
    let notices = match number {
        Some(number) => notices(store, letter, &Tracking::read(number))?,
        None => Vec::new(),
    };
    Ok(tell(context.language, notices))
}

/// The number of each of so many letters: one for one, a roll from its first label, or a list as it was pasted.
pub fn numbers(question: &super::record::Question, letters: usize) -> Result<Vec<Option<String>>> {
    let read = |text: &str| Tracking::read(text).number;
    if let Some(first) = &question.tracking_from {
        return roll(first, letters);
    }
    if let Some(pasted) = &question.trackings {
        let lines = pasted.lines().map(read).filter(|number| !number.is_empty());
        let numbers: Vec<Option<String>> = lines.map(Some).collect();
        // A label is stuck on one letter.
        let twice = |(at, number): &(usize, &Option<String>)| numbers[..*at].contains(number);
        if let Some((_, Some(number))) = numbers.iter().enumerate().find(twice) {
            return Err(Error::TrackingTwice(Tracking::read(number).grouped));
        }
        return if numbers.len() == letters {
            Ok(numbers)
        } else {
            Err(Error::TrackingShort {
                given: numbers.len() as u32,
                letters: letters as u32,
            })
        };
    }
    let one = question.tracking.as_deref().map(read);
    let one = one.filter(|number| !number.is_empty());
    match one {
        Some(_) if letters > 1 => Err(Error::TrackingShort {
            given: 1,
            letters: letters as u32,
        }),
        one => Ok(vec![one; letters]),
    }
}

fn roll(first: &str, letters: usize) -> Result<Vec<Option<String>>> {
    let bad = || Error::BadValue {
        field: "tracking_from".to_owned(),
        value: first.to_owned(),
    };
    let mut numbers = Vec::new();
    let mut tracking = Tracking::read(first);
    for at in 0..letters {
        if at > 0 {
            tracking = tracking.next().ok_or_else(bad)?;
        }
        numbers.push(Some(tracking.number.clone()));
    }
    Ok(numbers)
}
