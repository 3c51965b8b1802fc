//! Letters that stay behind, for a person: whose each is, and what blocks it. A script has the letter and the code.

use api::{Context, Desk};
use serde_json::{Value, json};

/// Beyond these `campaign check` says it better.
const MANY: usize = 50;

pub fn named(desk: &mut Desk, context: &Context, call: &str, answer: &mut Value) {
    if call != "campaign.export" {
        return;
    }
    let left = answer["left"].as_array_mut().into_iter().flatten();
    for row in left.take(MANY) {
        let question = json!({ "id": row["letter"] });
        let mut ask = |name: &str| {
            let reply = api::call(desk, context, name, question.clone());
            reply.map(|reply| reply.answer).unwrap_or_default()
        };
        let recipient = ask("letter.show")["recipient"].take();
        let notices = ask("letter.check")["notices"].take();
        let mut blocks = notices.as_array().into_iter().flatten();
        let message = blocks
            .find(|notice| notice["code"] == row["code"])
            .map(|notice| notice["message"].clone());
        row["message"] = message.unwrap_or_else(|| row["code"].clone());
        row["post"] = recipient["post"].clone();
        row["person"] = recipient["person"].clone();
    }
}
