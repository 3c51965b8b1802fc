//! Glyphs of one face, a bit each: gathered for every letter, and looked up as one thing.

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) struct GlyphSet {
    /// The last word is never empty, so that equal sets are equal.
    words: Vec<u64>,
}

impl GlyphSet {
    pub fn insert(&mut self, glyph: u16) {
        let (word, bit) = (usize::from(glyph / 64), glyph % 64);
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        self.words[word] |= 1 << bit;
    }

    pub fn join(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, more) in self.words.iter_mut().zip(&other.words) {
            *word |= more;
        }
    }

    /// In ascending order.
    pub fn iter(&self) -> impl Iterator<Item = u16> {
        let words = (0_u16..).zip(&self.words);
        words.flat_map(|(index, word)| {
            let bits = (0..64).filter(move |bit| word >> bit & 1 == 1);
            bits.map(move |bit| index * 64 + bit)
        })
    }
}

impl FromIterator<u16> for GlyphSet {
    fn from_iter<I: IntoIterator<Item = u16>>(glyphs: I) -> Self {
        let mut set = Self::default();
        for glyph in glyphs {
            set.insert(glyph);
        }
        set
    }
}

#[cfg(test)]
mod tests {
    use super::GlyphSet;

    #[test]
    fn a_set_gives_its_glyphs_back_in_order_and_once() {
        let mut set: GlyphSet = [700, 3, 64, 3].into_iter().collect();
        set.join(&[5, 63].into_iter().collect());
        assert_eq!(set.iter().collect::<Vec<_>>(), [3, 5, 63, 64, 700]);
    }
}
