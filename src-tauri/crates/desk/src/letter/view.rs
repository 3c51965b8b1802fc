//! Parts of a letter's screen: to whom it goes, what each version says, which fields there are.

use i18n::{etiquette, message};
use model::{Language, contact_detail::AddressState, letter::Letter, version::Version};
use storage::Store;

use super::{
    facts::{self, Facts},
    show::{Field, Recipient, VersionView},
    value,
};
use crate::{Context, Result, addressee::shown_name, template::catalogue, told};

pub fn recipient(context: &Context, facts: &Facts) -> Option<Recipient> {
    let addressee = facts.addressee.as_ref()?;
    let written = facts.written.as_ref()?;
    let (title, title_language) = addressee.shown_title(context.language);
    let (advised_language, reason) = addressee.advised_language(facts.settings.house_language);
    let since = addressee
        .holder
        .as_ref()
        .and_then(|(membership, _)| membership.since);
    let lines = &written.address.lines;
    // Below the name and the title: where it goes.
    let place = lines
        .iter()
        .filter(|line| !line.may_wrap)
        .skip(usize::from(addressee.holder.is_some()));
    Some(Recipient {
        post: addressee.post.id.clone(),
        person: addressee.person().map(model::person::Person::full_name),
        title,
        title_language,
        government: shown_name(&addressee.government.name, context.language),
        since: since.map(|since| told::since(context.language, since)),
        advised_language,
        advised_reason: message(context.language, reason.key(), &[]),
        address: place
            .filter_map(|line| line.forms.first().cloned())
            .collect(),
        address_state: written
            .found
            .as_ref()
            .map_or(AddressState::Missing, |found| found.state),
        address_note: told::address_note(context, written.found.as_ref()),
        contact: written
            .found
            .as_ref()
            .map(|found| found.contact.id.to_string()),
    })
}

pub fn version_view(
    store: &Store,
    context: &Context,
    letter: &Letter,
    version: &Version,
) -> Result<VersionView> {
    let facts = facts::facts(store, context, letter.clone(), version.clone())?;
    let forms = facts
        .written
        .as_ref()
        .and_then(|written| written.forms.as_ref());
    let locale = facts.addressee.as_ref().map_or(
        etiquette::Locale::of(version.language, model::Country::Be),
        |a| a.locale(version.language),
    );
    let own = |own: &Option<String>, form: Option<&String>| {
        own.clone().or_else(|| form.cloned()).unwrap_or_default()
    };
    Ok(VersionView {
        language: version.language,
        subject: version.subject.clone(),
        body: version.body.clone(),
        send: version.send,
        salutation: own(&version.salutation, forms.map(|forms| &forms.salutation)),
        own_salutation: version.salutation.clone(),
        valediction: own(&version.valediction, forms.map(|forms| &forms.valediction)),
        own_valediction: version.valediction.clone(),
        subject_label: etiquette::subject_label(locale),
        given: version.fields.clone(),
        values: value::values(&facts)
            .0
            .into_iter()
            .filter(|(_, value)| !value.text.trim().is_empty())
            .map(|(name, value)| (name, value.text))
            .collect(),
    })
}

/// The desk's own fields, then the template's.
pub fn fields(store: &Store, context: &Context, letter: &Letter) -> Vec<Field> {
    let mut fields = built_in_fields(context.language);
    let content = letter.content();
    let languages = std::iter::once(context.language)
        .chain(content.versions.iter().map(|version| version.language));
    let source = content.template.as_deref().and_then(|name| {
        languages
            .into_iter()
            .find_map(|language| catalogue::find(store, name, language).ok())
    });
    if let Some(source) = source {
        fields.extend(source.front.fields.into_iter().map(|field| Field {
            name: field.name,
            meaning: field.meaning,
            built_in: false,
        }));
    }
    fields
}

pub fn built_in_fields(language: Language) -> Vec<Field> {
    template::field::BUILT_IN
        .iter()
        .map(|name| Field {
            name: (*name).to_owned(),
            meaning: message(language, &template::field::meaning_key(name), &[]),
            built_in: true,
        })
        .collect()
}
