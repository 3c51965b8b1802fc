//! What happens at a desk, told from the outside: a test a fact, in the words of the field.

mod address;
mod archive;
mod bytes;
mod campaign;
mod campaign_export;
mod directory;
mod letter;
mod notice;
mod pending;
mod preflight;
mod preflight_fault;
mod recipient_list;
mod reference;
mod register;
mod register_filter;
mod reply;
mod seal;
mod timeline;
mod undo;
mod value;
mod working_day;
