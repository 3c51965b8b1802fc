//! The name a letter's file is offered under.

use i18n::message;
use model::{Language, notice::Part, organization::Organization, post::Role};

use super::{facts::Facts, value};
use crate::file_name::{self, Parts};

/// A letter of a campaign is named as the campaign names it: of its cabinets many hold the same office.
pub fn file_name(facts: &Facts) -> String {
    by_pattern(
        facts,
        match facts.common {
            Some(_) => &facts.settings.campaign_file_name_pattern,
            None => &facts.settings.file_name_pattern,
        },
    )
}

/// The same by another pattern.
pub fn by_pattern(facts: &Facts, pattern: &str) -> String {
    let language = facts.version.language;
    let subject =
        template::render_line(Part::Subject, &facts.version.subject, &value::values(facts)).0;
    let addressee = facts.addressee.as_ref();
    let role = addressee
        .and_then(|addressee| role_key(addressee.post.role))
        .map(|key| message(language, &format!("desk-role-{key}"), &[]));
    file_name::file_name(
        pattern,
        &Parts {
            date: facts.dated,
            government: &addressee
                .map(|addressee| short_name(&addressee.government, language))
                .unwrap_or_default(),
            post: addressee
                .map(|addressee| addressee.post.id.as_str())
                .unwrap_or_default(),
            role: role.as_deref().unwrap_or_default(),
            competence: facts
                .competence
                .as_ref()
                .map(|competence| &competence.label),
            subject: &subject.to_text(),
            language,
            reference: facts
                .reference
                .as_ref()
                .map(|reference| reference.text.as_str()),
        },
    )
}

/// "Vlaanderen", "fédéral"; one without a short word, or added by the person, by its name, and by its id where it has none.
fn short_name(government: &Organization, language: Language) -> String {
    let key = format!(
        "campaign-short-{}",
        government.id.as_str().replace('/', "-")
    );
    let name = || government.name.get(language).map(ToOwned::to_owned);
    i18n::try_message(language, &key, &[])
        .or_else(name)
        .unwrap_or_else(|| government.id.to_string())
}

/// Offices that share a word in file names; none where nobody holds a public one.
fn role_key(role: Role) -> Option<&'static str> {
    use Role as R;
    Some(match role {
        R::Minister | R::DeputyPrimeMinister | R::ViceMinisterPresident | R::MinisterOfState => {
            "minister"
        }
        R::PrimeMinister => "prime-minister",
        R::MinisterPresident => "minister-president",
        R::StateSecretary => "state-secretary",
        R::EuCommissioner | R::EuCommissionVicePresident | R::EuHighRepresentative => {
            "commissioner"
        }
        R::EuCommissionPresident | R::SpeakerParliament => "president",
        R::Person | R::Organisation => return None,
        _ => "office",
    })
}
