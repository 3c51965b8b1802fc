//! What is odd about a tracking number: a warning, never a refusal.

use model::{
    Code, Notice,
    notice::Part,
    tracking::{Tracking, TrackingJudgement},
};

use crate::{
    Context,
    notice::{Told, tell},
};

/// None where its check digit holds.
pub fn notice(tracking: &Tracking) -> Option<Notice> {
    let code = match tracking.judgement {
        TrackingJudgement::Right => return None,
        TrackingJudgement::WrongCheckDigit => Code::TrackingCheckDigit,
        TrackingJudgement::UnknownForm => Code::TrackingUnknownForm,
    };
    Some(Notice::new(code, Part::Tracking).with("number", &tracking.grouped))
}

/// The same for a number as it is recorded, in the words of the person.
pub fn told(context: &Context, number: Option<&str>) -> Vec<Told> {
    let notice = number.and_then(|number| notice(&Tracking::read(number)));
    tell(context.language, notice.into_iter().collect())
}
