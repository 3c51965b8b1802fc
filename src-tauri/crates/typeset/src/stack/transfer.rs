//! The objects of one letter under new numbers, each after those it points to. What an earlier letter brought already,
//! the typefaces above all, is pointed to and not written again.

use std::{collections::HashMap, io::Write, mem};

use lopdf::{Dictionary, Document, Object, ObjectId};
use sha2::{Digest, Sha256};

use crate::{error::TypesetError, ink::Ink, syntax};

/// Objects remembered before the older half is forgotten: what every letter uses is met again in time.
const GENERATION: usize = 1024;

/// Objects written before, by the SHA-256 of their bytes.
#[derive(Default)]
pub(super) struct Known {
    young: HashMap<[u8; 32], u32>,
    old: HashMap<[u8; 32], u32>,
}

impl Known {
    fn get(&mut self, sum: &[u8; 32]) -> Option<u32> {
        if let Some(number) = self.young.get(sum) {
            return Some(*number);
        }
        let number = *self.old.get(sum)?;
        self.insert(*sum, number);
        Some(number)
    }

    fn insert(&mut self, sum: [u8; 32], number: u32) {
        if self.young.len() >= GENERATION {
            self.old = mem::take(&mut self.young);
        }
        self.young.insert(sum, number);
    }
}

#[derive(Clone, Copy)]
enum Moved {
    /// On its way; with a number already where something within it points back to it.
    Open(Option<u32>),
    Done(u32),
}

pub(super) struct Transfer<'a, W: Write> {
    document: Document,
    moved: HashMap<ObjectId, Moved>,
    known: &'a mut Known,
    pub ink: &'a mut Ink<W>,
}

impl<'a, W: Write> Transfer<'a, W> {
    /// `placed` are objects of the letter that have their numbers in the stack: its pages, and what its tree hangs on.
    pub fn new(
        document: Document,
        placed: impl Iterator<Item = (ObjectId, u32)>,
        ink: &'a mut Ink<W>,
        known: &'a mut Known,
    ) -> Self {
        Self {
            document,
            moved: placed
                .map(|(id, number)| (id, Moved::Done(number)))
                .collect(),
            known,
            ink,
        }
    }

    pub fn renumber_dictionary(&mut self, dictionary: &mut Dictionary) -> Result<(), TypesetError> {
        for (_, value) in dictionary.iter_mut() {
            self.renumber(value)?;
        }
        Ok(())
    }

    /// As deep as `Letter::open` has found bearable.
    pub fn renumber(&mut self, object: &mut Object) -> Result<(), TypesetError> {
        match object {
            Object::Reference(id) => *id = (self.number(*id)?, 0),
            Object::Array(items) => {
                for item in items {
                    self.renumber(item)?;
                }
            }
            Object::Dictionary(dictionary) => self.renumber_dictionary(dictionary)?,
            Object::Stream(stream) => {
                // Its length is known by now and need not stand in an object of its own.
                stream.dict.set("Length", stream.content.len() as i64);
                self.renumber_dictionary(&mut stream.dict)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// Number in the stack; the object is written on the way.
    pub fn number(&mut self, id: ObjectId) -> Result<u32, TypesetError> {
        match self.moved.get(&id) {
            Some(Moved::Done(number) | Moved::Open(Some(number))) => return Ok(*number),
            Some(Moved::Open(None)) => {
                let number = self.ink.number();
                self.moved.insert(id, Moved::Open(Some(number)));
                return Ok(number);
            }
            None => {}
        }
        self.moved.insert(id, Moved::Open(None));
        let mut object = self.document.objects.remove(&id).unwrap_or(Object::Null);
        self.renumber(&mut object)?;
        let bytes = syntax::bytes(&object);
        let number = match self.moved.get(&id) {
            Some(Moved::Open(Some(number))) => {
                let number = *number;
                self.ink.spell(number, |out| out.extend(&bytes))?;
                number
            }
            // An element belongs to one place: no other letter has it.
            _ if object.type_name().is_ok_and(|name| name == b"StructElem") => {
                let number = self.ink.number();
                self.ink.spell(number, |out| out.extend(&bytes))?;
                number
            }
            _ => self.share(&bytes)?,
        };
        self.moved.insert(id, Moved::Done(number));
        Ok(number)
    }

    fn share(&mut self, bytes: &[u8]) -> Result<u32, TypesetError> {
        let sum: [u8; 32] = Sha256::digest(bytes).into();
        if let Some(number) = self.known.get(&sum) {
            return Ok(number);
        }
        let number = self.ink.number();
        self.ink.spell(number, |out| out.extend(bytes))?;
        self.known.insert(sum, number);
        Ok(number)
    }
}
