//! What all letters of a desk have in common, read once: a batch of a thousand letters asks for it as often as one letter.
//! Leaves to `facts` what is true of one letter.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use model::{
    Language,
    campaign::Campaign,
    competence::Competence,
    id::{CampaignId, SignatoryId},
    letter::Letter,
    sender::{Sender, Signatory},
    setting::Settings,
};
use storage::Store;
use template::DeclaredField;

use crate::{
    Context, Result,
    picture::Pictures,
    template::catalogue,
    typeface::{self, Typeface},
};

pub struct Shared<'a> {
    pub store: &'a Store,
    pub context: &'a Context,
    pub settings: Settings,
    pub sender: Option<Sender>,
    /// Keys of the forms of address somebody at the desk confirmed.
    pub confirmed: BTreeSet<String>,
    pub pictures: Pictures,
    pub typeface: Typeface,
    signatories: Vec<Signatory>,
    competences: Vec<Competence>,
    /// Fields of the templates that were asked for.
    declared: RefCell<BTreeMap<(String, Language), Vec<DeclaredField>>>,
    campaigns: RefCell<BTreeMap<CampaignId, Option<Rc<Campaign>>>>,
    /// By SHA-256, whether the kept file still has its bytes.
    intact: RefCell<BTreeMap<String, bool>>,
}

impl<'a> Shared<'a> {
    pub fn read(store: &'a Store, context: &'a Context) -> Result<Self> {
        let settings = storage::setting::get(store)?;
        let signatories = storage::signatory::list(store)?;
        Ok(Self {
            store,
            context,
            pictures: Pictures::read(store, &settings, &signatories),
            typeface: typeface::of(store, &settings),
            settings,
            sender: storage::sender::get(store)?,
            confirmed: storage::form::confirmed_keys(store)?,
            signatories,
            competences: storage::competence::list(store)?,
            declared: RefCell::default(),
            campaigns: RefCell::default(),
            intact: RefCell::default(),
        })
    }

    /// Who signs, in the order of the letter; who is no longer known is passed over.
    pub fn signatories(&self, letter: &Letter) -> Vec<Signatory> {
        let known = |id: &SignatoryId| {
            self.signatories
                .iter()
                .find(|signatory| signatory.id == *id)
        };
        let content = letter.content();
        content
            .signatories
            .iter()
            .filter_map(known)
            .cloned()
            .collect()
    }

    pub fn competence(&self, slug: Option<&str>) -> Option<Competence> {
        let slug = slug?;
        let found = self.competences.iter().find(|found| found.slug == slug);
        found.cloned()
    }

    /// None where the template is gone: what the text uses then counts as unknown unless it was given a value.
    pub fn declared(&self, template: Option<&str>, language: Language) -> Vec<DeclaredField> {
        let Some(name) = template else {
            return Vec::new();
        };
        let mut declared = self.declared.borrow_mut();
        let fields = declared
            .entry((name.to_owned(), language))
            .or_insert_with(|| {
                let source = catalogue::find(self.store, name, language);
                source.map(|source| source.front.fields).unwrap_or_default()
            });
        fields.clone()
    }

    pub fn campaign(&self, id: &CampaignId) -> Result<Option<Rc<Campaign>>> {
        if let Some(known) = self.campaigns.borrow().get(id) {
            return Ok(known.clone());
        }
        let campaign = storage::campaign::get(self.store, id)?.map(Rc::new);
        let mut campaigns = self.campaigns.borrow_mut();
        campaigns.insert(id.clone(), campaign.clone());
        Ok(campaign)
    }

    /// Whether the kept file of that name still has the bytes it had. A file is read once for all letters.
    pub fn is_intact(&self, sha256: &str) -> bool {
        let mut intact = self.intact.borrow_mut();
        *intact
            .entry(sha256.to_owned())
            .or_insert_with(|| storage::files::read(self.store, sha256).is_ok())
    }
}
