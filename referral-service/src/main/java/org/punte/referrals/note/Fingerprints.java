package org.punte.referrals.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.punte.sealing.BlindIndex;

/**
 * Tells equal notes of one agency without opening them: a keyed fingerprint of the text, without case, punctuation and
 * diacritics. Of another agency's notes it tells nothing.
 */
@ApplicationScoped
class Fingerprints {
    private static final String PURPOSE = "note";
    private static final int BITS = 24;

    private final BlindIndex index;

    Fingerprints(BlindIndex index) {
        this.index = index;
    }

    int of(UUID agency, String text) {
        return index.value(agency, PURPOSE, plain(text), BITS);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
