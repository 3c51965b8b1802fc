//! One post with all that is known of it: who held it, where it is reached, how its holder is addressed.

use model::{
    Country, Date, Language,
    contact_detail::ContactValue,
    id::{ContactDetailId, PostId},
};
use storage::Store;

use super::show::{AddressEntry, CompetenceLabel, FormEntry, HolderOverTime, PostEntry};
use crate::{
    Context, Result,
    addressee::{self, Addressee, Found, shown_name},
    competence, letter, told,
};

pub fn post(store: &Store, context: &Context, id: &PostId) -> Result<PostEntry> {
    let today = context.today;
    let found = addressee::of_post(store, id, today)?;
    let (shown, shown_language) = found.shown_title(context.language);
    let details = storage::contact_detail::of_post(store, id)?;
    let rows = letter::list::Question {
        post: Some(id.clone()),
        ..Default::default()
    };
    Ok(PostEntry {
        government_name: shown_name(&found.government.name, context.language),
        shown_title: shown,
        shown_title_language: shown_language,
        holders: holders(store, id, today)?,
        competences: competences(store, context, &found.post.competences)?,
        addresses: addresses(store, context, &found)?,
        contacts: details
            .into_iter()
            .filter(|detail| !matches!(detail.value, ContactValue::Address(_)))
            .collect(),
        forms: forms(store, context, &found)?,
        letters: letter::list::rows(store, context, &rows)?.rows,
        post: found.post,
        government: found.government,
    })
}

fn holders(store: &Store, id: &PostId, today: Date) -> Result<Vec<HolderOverTime>> {
    let mut holders = Vec::new();
    for membership in storage::membership::of_post(store, id)? {
        let name =
            storage::person::get(store, &membership.person)?.map(|person| person.full_name());
        holders.push(HolderOverTime {
            current: membership.holds_on(today),
            membership: membership.id,
            name: name.unwrap_or_else(|| membership.person.to_string()),
            person: membership.person,
            since: membership.since,
            until: membership.until,
            source: membership.source,
        });
    }
    Ok(holders)
}

fn competences(store: &Store, context: &Context, slugs: &[String]) -> Result<Vec<CompetenceLabel>> {
    let mut labels = Vec::new();
    for slug in slugs {
        labels.push(CompetenceLabel {
            label: competence::label(store, context, slug)?,
            slug: slug.clone(),
        });
    }
    Ok(labels)
}

/// Languages in which one may write to the authority, the advised one first.
fn written_languages(found: &Addressee, house: Language) -> Vec<Language> {
    let (advised, _) = found.advised_language(house);
    let mut languages = vec![advised];
    let rule = &found.government.languages;
    for language in rule.accepted.iter().chain(&rule.tolerated) {
        if !languages.contains(language) {
            languages.push(*language);
        }
    }
    languages
}

/// One entry for each address that a letter to the post would use, whatever its language.
fn addresses(store: &Store, context: &Context, found: &Addressee) -> Result<Vec<AddressEntry>> {
    let settings = storage::setting::get(store)?;
    let country = storage::sender::get(store)?.unwrap_or_default().country;
    let mut seen: Vec<ContactDetailId> = Vec::new();
    let mut entries = Vec::new();
    let written = written_languages(found, settings.house_language);
    for language in written.iter().copied() {
        if let Some(used) = addressee::address(store, found, None, language, context.today)?
            && !seen.contains(&used.contact.id)
        {
            seen.push(used.contact.id.clone());
            // As a letter in the address's own language has it, where one may write in it.
            let own = used.postal.language;
            let shown = if written.contains(&own) {
                own
            } else {
                language
            };
            entries.push(entry(context, found, used, shown, country));
        }
    }
    Ok(entries)
}

fn entry(
    context: &Context,
    found: &Addressee,
    used: Found,
    language: Language,
    country: Country,
) -> AddressEntry {
    let (text, _) = addressee::block(found, &used, None, language, country);
    AddressEntry {
        language: used.postal.language,
        lines: text
            .lines
            .into_iter()
            .filter_map(|line| line.forms.into_iter().next())
            .collect(),
        state: used.state,
        note: told::address_note(context, Some(&used)),
        seat_of: used
            .seat
            .as_ref()
            .map(|seat| shown_name(&seat.name, context.language)),
        contact: used.contact,
    }
}

fn forms(store: &Store, context: &Context, found: &Addressee) -> Result<Vec<FormEntry>> {
    let house = storage::setting::get(store)?.house_language;
    let confirmed = storage::form::confirmed_keys(store)?;
    let plural = storage::sender::get(store)?
        .unwrap_or_default()
        .voice
        .plural(1);
    let describe = |language: Language| {
        let forms = i18n::etiquette::forms(
            found.locale(language),
            &found.etiquette(None, language),
            plural,
            &|key| confirmed.contains(key),
        );
        let note = forms
            .notices
            .first()
            .map(|notice| i18n::notice(context.language, notice));
        FormEntry {
            language,
            salutation: forms.salutation,
            in_text: forms.in_text,
            valediction: forms.valediction,
            confirmed: confirmed.contains(&forms.confirmed_key),
            sourced: forms.confidence.backed(),
            key: forms.confirmed_key,
            sources: forms.sources.into_iter().map(ToOwned::to_owned).collect(),
            note,
        }
    };
    Ok(written_languages(found, house)
        .into_iter()
        .map(describe)
        .collect())
}
