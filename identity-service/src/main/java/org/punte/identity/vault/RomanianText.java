package org.punte.identity.vault;

import java.text.Normalizer;

/** One spelling for one text: composed, and with the comma letters that Romanian has, not the cedilla ones of old keyboards. */
public final class RomanianText {
    private RomanianText() {}

    /** Stripped as well. */
    public static String normalised(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .replace('ş', 'ș')
                .replace('Ş', 'Ș')
                .replace('ţ', 'ț')
                .replace('Ţ', 'Ț');
    }
}
