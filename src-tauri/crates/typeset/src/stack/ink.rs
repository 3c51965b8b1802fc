//! The file as it is written: object after object, straight to the writer; kept are only the places where they begin.

use std::io::Write;

use lopdf::Object;
use sha2::{Digest, Sha256};

use super::syntax;
use crate::error::TypesetError;

/// The second line tells that the file is not plain text (ISO 32000-1, 7.5.2).
const HEADER: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
/// The table at the end has ten digits for a place (ISO 32000-1, 7.5.4).
const LARGEST: u64 = 9_999_999_999;

pub(super) struct Ink<W> {
    writer: W,
    written: u64,
    sum: Sha256,
    /// Where each object begins, by its number less one.
    places: Vec<u64>,
}

impl<W: Write> Ink<W> {
    pub fn new(writer: W) -> Result<Self, TypesetError> {
        let mut ink = Self {
            writer,
            written: 0,
            sum: Sha256::new(),
            places: Vec::new(),
        };
        ink.put(HEADER)?;
        Ok(ink)
    }

    /// A number for an object that is written later.
    pub fn number(&mut self) -> u32 {
        self.places.push(0);
        self.places.len() as u32
    }

    pub fn add(&mut self, object: &Object) -> Result<u32, TypesetError> {
        let number = self.number();
        self.write(number, object)?;
        Ok(number)
    }

    pub fn write(&mut self, number: u32, object: &Object) -> Result<(), TypesetError> {
        self.write_bytes(number, &syntax::bytes(object))
    }

    pub fn write_bytes(&mut self, number: u32, object: &[u8]) -> Result<(), TypesetError> {
        if self.written > LARGEST {
            return Err(TypesetError::StackTooLong);
        }
        self.places[number as usize - 1] = self.written;
        self.put(format!("{number} 0 obj\n").as_bytes())?;
        self.put(object)?;
        self.put(b"\nendobj\n")
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), TypesetError> {
        self.writer.write_all(bytes)?;
        self.written += bytes.len() as u64;
        self.sum.update(bytes);
        Ok(())
    }

    /// The table of places and the trailer; the identity is made of all that was written before.
    pub fn close(mut self, root: u32, information: u32) -> Result<(), TypesetError> {
        let start = self.written;
        let size = self.places.len() + 1;
        self.put(format!("xref\n0 {size}\n0000000000 65535 f \n").as_bytes())?;
        for place in std::mem::take(&mut self.places) {
            self.put(format!("{place:010} 00000 n \n").as_bytes())?;
        }
        let sum = self.sum.clone().finalize();
        let identity: String = sum[..16].iter().map(|byte| format!("{byte:02X}")).collect();
        let trailer = format!(
            "trailer\n<</Size {size}/Root {root} 0 R/Info {information} 0 R/ID[<{identity}><{identity}>]>>\n\
             startxref\n{start}\n%%EOF\n"
        );
        self.put(trailer.as_bytes())?;
        self.writer.flush()?;
        Ok(())
    }
}
