//! What happens at a desk, told from the outside: a test a fact, in the words of the field.

mod address;
mod archive;
mod bytes;
mod campaign;
mod campaign_export;
mod directory;
mod follow_up;
mod letter;
mod notice;
mod pending;
mod preflight;
mod preflight_fault;
mod preflight_office_fault;
mod recall;
mod receipt;
mod recipient_list;
mod reference;
mod register;
mod register_filter;
mod reply;
mod seal;
mod timeline;
mod today;
mod undo;
mod value;
mod working_day;
