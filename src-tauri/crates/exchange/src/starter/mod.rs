//! The starter directory: governments, seats, administrations, offices and who holds them, each fact with its source.

mod form;
mod read;
#[cfg(test)]
mod tests;

use model::{
    competence::Competence, contact_detail::ContactDetail, membership::Membership,
    organization::Organization, person::Person, post::Post,
};

pub use read::read;

/// Everything a desk can begin with. Ids are stable slugs, so that a later file updates and never doubles.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Starter {
    pub competences: Vec<Competence>,
    /// Parents stand before their children.
    pub organizations: Vec<Organization>,
    pub persons: Vec<Person>,
    pub posts: Vec<Post>,
    pub memberships: Vec<Membership>,
    pub contact_details: Vec<ContactDetail>,
}
