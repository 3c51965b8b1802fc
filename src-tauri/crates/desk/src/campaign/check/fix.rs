//! The line of the terminal that settles a notice. What is in capitals is for the person to give.

use model::{
    Code, Notice,
    id::{CampaignId, LetterId, PostId},
    notice::Part,
};

pub fn fix(
    campaign: &CampaignId,
    letter: Option<&LetterId>,
    post: Option<&PostId>,
    notice: &Notice,
) -> String {
    let arg = |name: &str| notice.args.get(name).map_or("", String::as_str);
    let post = post.map_or("", PostId::as_str);
    let campaign = campaign.as_str();
    let letter = letter.map_or("", LetterId::as_str);
    let language = arg("language");
    let words: &[&str] = match notice.code {
        Code::SenderMissing | Code::SenderIsExample | Code::SenderTextMissing => {
            &["sender", "read", "FILE"]
        }
        Code::SignatoryFunctionMissing => &["sender", "read", "FILE"],
        Code::NoSignatory => &["campaign", "edit", campaign, "--signatory", "ID"],
        Code::NoAddress => &["address", "add", post],
        Code::AddressProposed | Code::AddressToConfirm => &["address", "confirm", post],
        Code::AddressOtherLanguage | Code::AddressWindow => &["address", "show", post],
        Code::TitleEditorial | Code::TitleMissing | Code::TitleShortened => {
            &["directory", "show", post]
        }
        Code::NoHolder | Code::GenderUnknown => &["directory", "show", post],
        Code::MandateEnded | Code::MandateLater => &[
            "campaign", "edit", campaign, "--on", "DATE", "--date", "DATE",
        ],
        Code::FormUnsourced => &["directory", "confirm-form", arg("key")],
        Code::LanguageVersionMissing => &[
            "campaign", "edit", campaign, "--text", language, "--body", "FILE",
        ],
        Code::LanguageNotAccepted => &["campaign", "set", campaign, "--to", post, "--lang", "auto"],
        Code::ParagraphLanguageDiffers => &[
            "campaign",
            "set",
            campaign,
            "--to",
            post,
            "--paragraph",
            "FILE",
        ],
        Code::PersonTwice | Code::LetterTwice | Code::AlreadyAnswered | Code::TextAlreadySent => {
            &["campaign", "set", campaign, "--to", post, "--include", "no"]
        }
        Code::EnclosureMissing | Code::EnclosureChanged | Code::AnnexNotAttached => {
            &["letter", "edit", letter, "--enclosure", "FILE"]
        }
        Code::EnclosureTooLarge => &["letter", "edit", letter, "--take-out", "ID"],
        Code::DispatchDayPast | Code::DispatchDayWithoutPost => {
            &["campaign", "edit", campaign, "--date", "DATE"]
        }
        Code::ReferenceTwice => &["letter", "discard", letter],
        _ => return of_part(letter, notice),
    };
    line(words)
}

/// Where no act stands out, the place of the notice is opened.
fn of_part(letter: &str, notice: &Notice) -> String {
    match notice.place.part {
        Part::Subject => line(&["letter", "edit", letter, "--subject", "TEXT"]),
        Part::Salutation => line(&["letter", "edit", letter, "--salutation", "TEXT"]),
        Part::Valediction => line(&["letter", "edit", letter, "--valediction", "TEXT"]),
        Part::Body => line(&["letter", "edit", letter, "--body", "FILE"]),
        _ => line(&["letter", "show", letter]),
    }
}

fn line(words: &[&str]) -> String {
    let mut line = vec!["plaidoyer"];
    line.extend(words.iter().filter(|word| !word.is_empty()));
    line.join(" ")
}
