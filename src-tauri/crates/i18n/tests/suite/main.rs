//! The words, from the outside: what is written in `locales/`, and what is said with it.

mod address;
mod etiquette;
mod ftl;
mod holiday;
mod messages;
mod origin;
mod title;
