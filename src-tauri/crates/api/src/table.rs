//! The table of calls. A face decodes, finds the row, calls, encodes.

use desk::{Context, Desk};
use serde::Serialize;
use serde_json::Value;

use crate::{Refusal, read::read, typescript::Declarations};

/// One question that may be asked.
pub struct Row {
    /// `letter.compose`
    pub name: &'static str,
    run: fn(&mut Desk, &Context, Value) -> Result<Value, Refusal>,
    pub(crate) declare: fn(&mut Declarations) -> (String, String),
}

/// An answer, and the nouns whose data it changed: what shows them asks again.
#[derive(Debug, Serialize)]
pub struct Reply {
    pub answer: Value,
    pub changed: Vec<&'static str>,
}

macro_rules! table {
    ($($name:literal => $act:path : $question:ty => $answer:ty;)+) => {
        pub const TABLE: &[Row] = &[$(Row {
            name: $name,
            run: |desk, context, question| {
                let question: $question = read(context, $name, &question)?;
                let answer: $answer = $act(desk, context, question).map_err(|e| Refusal::tell(context, e))?;
                write(&answer)
            },
            declare: |declarations| declarations.pair::<$question, $answer>(),
        },)+];
    };
}

use desk as d;

table! {
    "desk.status" => d::desk::status::status : () => d::desk::status::Answer;
    "desk.init" => d::desk::init::init : d::desk::init::Question => d::desk::init::Answer;
    "desk.check" => d::desk::check::check : Option<d::desk::check::Question> => d::desk::check::Answer;
    "desk.backup" => d::desk::backup::backup : d::desk::backup::Question => d::desk::backup::Answer;
    "desk.restore" => d::desk::restore::restore : d::desk::backup::Question => d::desk::restore::Answer;
    "desk.undo" => d::desk::undo::undo : () => d::desk::undo::Answer;
    "desk.redo" => d::desk::undo::redo : () => d::desk::undo::Answer;
    "sender.show" => d::sender::show::show : () => d::sender::show::Answer;
    "sender.read" => d::sender::read::read : d::sender::read::Question => d::sender::show::Answer;
    "sender.set" => d::sender::set::set : d::sender::set::Question => d::sender::show::Answer;
    "sender.signature" => d::sender::signature::signature : d::sender::signature::Question => d::sender::show::Answer;
    "setting.show" => d::setting::show::show : () => model::setting::Settings;
    "setting.set" => d::setting::set::set : d::setting::set::Question => d::setting::set::Answer;
    "setting.font" => d::setting::font::font : d::setting::font::Question => d::setting::font::Answer;
    "setting.logo" => d::setting::logo::logo : d::setting::logo::Question => d::setting::logo::Answer;
    "setting.test_sheet" => d::setting::test_sheet::test_sheet : d::setting::test_sheet::Question => d::setting::test_sheet::Answer;
    "competence.list" => d::competence::list::list : () => d::competence::list::Answer;
    "directory.holder" => d::directory::holder::holder : d::directory::holder::Question => Vec<d::directory::holder::Holder>;
    "directory.search" => d::directory::search::search : d::directory::search::Question => d::directory::search::Answer;
    "directory.show" => d::directory::show::show : d::directory::show::Question => d::directory::show::Answer;
    "directory.add" => d::directory::add::add : d::directory::add::Question => d::directory::add::Answer;
    "directory.edit" => d::directory::edit::edit : d::directory::edit::Question => ();
    "directory.remove" => d::directory::remove::remove : d::directory::remove::Question => d::directory::remove::Answer;
    "directory.restore" => d::directory::restore::restore : d::directory::remove::Question => d::directory::remove::Answer;
    "directory.merge" => d::directory::merge::merge : d::directory::merge::Question => d::directory::merge::Answer;
    "directory.begin" => d::directory::begin::begin : () => d::desk::init::Answer;
    "address.print" => d::address::print::print : d::address::print::Question => d::address::print::Answer;
    "address.show" => d::address::show::show : d::address::show::Question => d::address::show::Answer;
    "address.add" => d::address::add::add : d::address::add::Question => d::address::add::Answer;
    "address.confirm" => d::address::confirm::confirm : d::address::confirm::Question => d::address::confirm::Answer;
    "template.list" => d::template::list::list : () => Vec<d::template::list::Row>;
    "template.show" => d::template::show::show : d::template::show::Question => d::template::show::Answer;
    "template.check" => d::template::check::check : d::template::check::Question => d::template::check::Answer;
    "template.create" => d::template::create::create : d::template::create::Question => d::template::create::Answer;
    "template.duplicate" => d::template::duplicate::duplicate : d::template::duplicate::Question => d::template::create::Answer;
    "template.write" => d::template::write::write : d::template::write::Question => d::template::show::Answer;
    "template.preview" => d::template::preview::preview : d::template::preview::Question => d::template::preview::Answer;
    "template.remove" => d::template::remove::remove : d::template::remove::Question => d::template::remove::Answer;
    "template.restore" => d::template::restore::restore : d::template::restore::Question => d::template::create::Answer;
    "letter.compose" => d::letter::compose::compose : d::letter::compose::Question => d::letter::compose::Answer;
    "letter.list" => d::letter::list::list : d::letter::list::Question => d::letter::list::Answer;
    "letter.show" => d::letter::show::show : d::letter::show::Question => d::letter::show::Answer;
    "letter.edit" => d::letter::edit::edit : d::letter::edit::Question => d::letter::show::Answer;
    "letter.version" => d::letter::version::version : d::letter::version::Question => d::letter::show::Answer;
    "letter.revision" => d::letter::revision::revision : d::letter::revision::Question => d::letter::revision::Answer;
    "letter.preview" => d::letter::preview::preview : d::letter::preview::Question => d::letter::preview::Answer;
    "letter.check" => d::letter::check::check : d::letter::check::Question => d::letter::check::Answer;
    "letter.with_enclosures" => d::letter::with_enclosures::with_enclosures : d::letter::with_enclosures::Question => d::letter::with_enclosures::Answer;
    "letter.export" => d::letter::export::export : d::letter::export::Question => d::letter::export::Answer;
    "letter.duplicate" => d::letter::duplicate::duplicate : d::letter::duplicate::Question => d::letter::duplicate::Answer;
    "letter.discard" => d::letter::discard::discard : d::letter::discard::Question => d::letter::discard::Answer;
    "letter.restore" => d::letter::restore::restore : d::letter::show::Question => d::letter::duplicate::Answer;
    "campaign.compose" => d::campaign::compose::compose : d::campaign::compose::Question => d::campaign::show::Answer;
    "campaign.list" => d::campaign::list::list : d::campaign::list::Question => d::campaign::list::Answer;
    "campaign.show" => d::campaign::show::show : d::campaign::show::Question => d::campaign::show::Answer;
    "campaign.check" => d::campaign::check::check : d::campaign::check::Question => d::campaign::check::Answer;
    "campaign.edit" => d::campaign::edit::edit : d::campaign::edit::Question => d::campaign::show::Answer;
    "campaign.set" => d::campaign::set::set : d::campaign::set::Question => d::campaign::show::Answer;
    "campaign.unfold" => d::campaign::unfold::unfold : d::campaign::unfold::Question => d::campaign::show::Answer;
    "campaign.export" => d::campaign::export::export : d::campaign::export::Question => d::campaign::export::Answer;
    "campaign.rejected" => d::campaign::rejected::rejected : d::campaign::rejected::Question => d::campaign::rejected::Answer;
    "campaign.discard" => d::campaign::discard::discard : d::campaign::discard::Question => d::campaign::discard::Answer;
    "campaign.restore" => d::campaign::restore::restore : d::campaign::discard::Question => d::campaign::restore::Answer;
    "bin.list" => d::bin::list::list : d::bin::list::Question => d::bin::list::Answer;
    "dispatch.propose" => d::dispatch::propose::propose : d::dispatch::propose::Question => d::dispatch::propose::Answer;
    "dispatch.record" => d::dispatch::record::record : d::dispatch::record::Question => Vec<d::dispatch::record::Answer>;
    "dispatch.take_back" => d::dispatch::take_back::take_back : d::dispatch::take_back::Question => d::dispatch::take_back::Answer;
    "dispatch.complete" => d::dispatch::complete::complete : Option<d::dispatch::complete::Question> => Vec<d::dispatch::record::Answer>;
    "demand.list" => d::demand::list::list : d::demand::list::Question => d::demand::list::Answer;
    "register.list" => d::register::list::list : d::register::list::Question => d::register::list::Answer;
    "register.add" => d::register::add::add : d::register::add::Question => d::register::add::Answer;
    "register.export" => d::register::export::export : d::register::export::Question => d::register::export::Answer;
    "dispatch.correct" => d::dispatch::correct::correct : d::register::correct::Question => d::register::correct::Answer;
    "reply.correct" => d::reply::correct::correct : d::register::correct::Question => d::register::correct::Answer;
    "contact.log" => d::contact::log::log : d::contact::log::Question => d::contact::log::Answer;
    "timeline.show" => d::timeline::show::show : d::timeline::show::Question => Vec<d::timeline::show::Row>;
    "comment.list" => d::comment::list::list : d::comment::list::Question => Vec<model::comment::Comment>;
    "comment.write" => d::comment::write::write : d::comment::write::Question => model::comment::Comment;
    "comment.remove" => d::comment::remove::remove : d::comment::remove::Question => model::comment::Comment;
    "calendar.show" => d::calendar::show::show : d::calendar::show::Question => Vec<d::calendar::show::Day>;
    "register.year" => d::register::year::year : d::register::year::Question => d::register::year::Answer;
    "view.save" => d::view::save::save : d::view::save::Question => model::view::View;
    "view.list" => d::view::list::list : d::view::list::Question => Vec<model::view::View>;
    "view.remove" => d::view::remove::remove : d::view::remove::Question => model::view::View;
    "search.everywhere" => d::search::everywhere::everywhere : d::search::everywhere::Question => d::search::everywhere::Answer;
    "reply.show" => d::reply::show::show : d::reply::show::Question => d::reply::show::Answer;
    "reply.attach" => d::reply::attach::attach : d::reply::attach::Question => d::reply::attach::Answer;
    "dispatch.list" => d::dispatch::list::list : d::dispatch::list::Question => d::dispatch::list::Answer;
    "dispatch.draft" => d::dispatch::draft::draft : d::dispatch::draft::Question => Vec<d::dispatch::draft::Row>;
    "reply.record" => d::reply::record::record : d::reply::record::Question => d::reply::record::Answer;
    "receipt.add" => d::receipt::add::add : d::receipt::add::Question => d::receipt::add::Answer;
    "follow_up.due" => d::follow_up::due::due : d::follow_up::due::Question => Vec<d::follow_up::due::Row>;
    "follow_up.set" => d::follow_up::set::set : d::follow_up::set::Question => Vec<model::follow_up::FollowUp>;
    "follow_up.snooze" => d::follow_up::snooze::snooze : d::follow_up::snooze::Question => ();
    "follow_up.skip" => d::follow_up::skip::skip : d::follow_up::skip::Question => ();
    "follow_up.end" => d::follow_up::end::end : d::follow_up::end::Question => ();
    "follow_up.write" => d::follow_up::write::write : d::follow_up::write::Question => d::follow_up::write::Answer;
    "follow_up.calendar" => d::follow_up::calendar::calendar : d::follow_up::calendar::Question => d::follow_up::calendar::Answer;
    "manual.export" => d::manual::export::export : d::manual::export::Question => d::manual::export::Answer;
    "today.show" => d::today::show::show : () => d::today::show::Answer;
    "archive.list" => d::archive::list::list : d::archive::list::Question => d::archive::list::Answer;
    "archive.show" => d::archive::show::show : d::archive::show::Question => d::archive::show::Answer;
    "archive.export" => d::archive::export::export : d::archive::export::Question => d::archive::export::Answer;
    "archive.verify" => d::archive::verify::verify : d::archive::verify::Question => d::archive::verify::Answer;
}

/// Questions that make the desk they are asked of, or need none.
const WITHOUT_DESK: &[&str] = &["desk.init", "desk.restore", "manual.export"];

/// Asks one question of the desk, which is opened by the first. What is open stays open; a desk that could not be opened
/// is tried again by the next question.
pub fn call(
    desk: &mut Desk,
    context: &Context,
    name: &str,
    question: Value,
) -> Result<Reply, Refusal> {
    let row = TABLE
        .iter()
        .find(|row| row.name == name)
        .ok_or_else(|| Refusal::unknown_call(name))?;
    if !WITHOUT_DESK.contains(&name) {
        desk.open(context)
            .map_err(|error| Refusal::tell(context, error))?;
    }
    let answer = (row.run)(desk, context, question)?;
    Ok(Reply {
        answer,
        changed: desk.take_changes(),
    })
}

fn write<T: Serialize>(answer: &T) -> Result<Value, Refusal> {
    serde_json::to_value(answer).map_err(|error| Refusal::malformed("answer", &error))
}
