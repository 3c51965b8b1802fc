//! A file as it is written: object after object, straight to the writer; kept are only the places where they begin.

use std::io::Write;

use lopdf::Object;

use crate::{error::TypesetError, syntax};

/// The second line tells that the file is not plain text (ISO 32000-1, 7.5.2).
const HEADER: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
/// The table at the end has ten digits for a place (ISO 32000-1, 7.5.4).
const LARGEST: u64 = 9_999_999_999;

pub(crate) struct Ink<W> {
    writer: W,
    written: u64,
    sum: Sum,
    /// Where each object begins, by its number less one.
    places: Vec<u64>,
    /// The object that is being written.
    object: Vec<u8>,
}

impl<W: Write> Ink<W> {
    pub fn new(writer: W) -> Result<Self, TypesetError> {
        let mut ink = Self {
            writer,
            written: 0,
            sum: Sum::default(),
            places: Vec::new(),
            object: Vec::new(),
        };
        ink.put(HEADER)?;
        Ok(ink)
    }

    /// A number for an object that is written later.
    pub fn number(&mut self) -> u32 {
        self.places.push(0);
        self.places.len() as u32
    }

    /// So many of them, one after the other.
    pub fn numbers(&mut self, count: usize) -> Vec<u32> {
        (0..count).map(|_| self.number()).collect()
    }

    pub fn add(&mut self, object: &Object) -> Result<u32, TypesetError> {
        let number = self.number();
        self.write(number, object)?;
        Ok(number)
    }

    pub fn write(&mut self, number: u32, object: &Object) -> Result<(), TypesetError> {
        self.spell(number, |out| syntax::push(out, object))
    }

    /// Writes what is spelt, as the norm spells an object.
    pub fn spell(
        &mut self,
        number: u32,
        object: impl FnOnce(&mut Vec<u8>),
    ) -> Result<(), TypesetError> {
        if self.written > LARGEST {
            return Err(TypesetError::StackTooLong);
        }
        self.places[number as usize - 1] = self.written;
        let mut out = std::mem::take(&mut self.object);
        out.clear();
        syntax::format(&mut out, format_args!("{number} 0 obj\n"));
        object(&mut out);
        out.extend(b"\nendobj\n");
        let put = self.put(&out);
        self.object = out;
        put
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), TypesetError> {
        self.writer.write_all(bytes)?;
        self.written += bytes.len() as u64;
        self.sum.add(bytes);
        Ok(())
    }

    /// The table of places and the trailer; the identity is made of all that was written before. Gives the writer back.
    pub fn close(mut self, root: u32, information: u32) -> Result<W, TypesetError> {
        let (start, size) = (self.written, self.places.len() + 1);
        let mut out = std::mem::take(&mut self.object);
        out.clear();
        syntax::format(
            &mut out,
            format_args!("xref\n0 {size}\n0000000000 65535 f \n"),
        );
        for place in &self.places {
            syntax::format(&mut out, format_args!("{place:010} 00000 n \n"));
        }
        let identity = self.sum.hexadecimal();
        syntax::format(
            &mut out,
            format_args!(
                "trailer\n<</Size {size}/Root {root} 0 R/Info {information} 0 R/ID[<{identity}><{identity}>]>>\n\
                 startxref\n{start}\n%%EOF\n"
            ),
        );
        self.put(&out)?;
        self.writer.flush()?;
        Ok(self.writer)
    }
}

/// An identity made of the content: the same letter is the same file, another letter has another.
#[derive(Clone, Copy)]
struct Sum([u64; 2]);

impl Default for Sum {
    fn default() -> Self {
        Self([0xcbf2_9ce4_8422_2325, 0x9e37_79b9_7f4a_7c15])
    }
}

impl Sum {
    fn add(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            for sum in &mut self.0 {
                *sum = (*sum ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01b3);
                *sum = sum.rotate_left(29) ^ (*sum >> 7);
            }
        }
    }

    fn hexadecimal(self) -> String {
        let [first, second] = self.0;
        format!("{first:016X}{second:016X}")
    }
}
