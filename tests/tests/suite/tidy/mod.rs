//! Rules of the house that can be read off its files: each is a plain test, and says which line breaks it.

mod arrow;
mod file;
mod literal;
mod lock;
mod notice;
mod noun;
mod sentence;
mod source;
mod table;
