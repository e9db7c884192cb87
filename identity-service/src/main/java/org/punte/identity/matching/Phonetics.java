package org.punte.identity.matching;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.codec.language.DoubleMetaphone;

/** How a folded word sounds: consonants, so that Gheorghe and George, Cristina and Kristina, Iulia and Julia meet. */
final class Phonetics {
    private static final DoubleMetaphone SOUNDS = new DoubleMetaphone();

    private Phonetics() {}

    /** One or two codes for each word: the way it is read here, and the way it may be read elsewhere. */
    static Set<String> of(Collection<String> words) {
        var codes = new TreeSet<String>();
        for (var word : words) {
            add(codes, word, SOUNDS.doubleMetaphone(word));
            add(codes, word, SOUNDS.doubleMetaphone(word, true));
        }
        return codes;
    }

    /** A word in another script has no code and stands for itself. */
    private static void add(Set<String> codes, String word, String code) {
        codes.add(code == null || code.isBlank() ? word : code);
    }
}
