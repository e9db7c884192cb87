package org.punte.identity.text;

import java.text.Normalizer;

/** One spelling for one text: composed, and with the comma letters that Romanian has, not the cedilla ones of old keyboards. */
public final class RomanianText {
    private RomanianText() {}

    /** Composed, without space around it. */
    public static String normalised(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC)
                .replace('ş', 'ș')
                .replace('Ş', 'Ș')
                .replace('ţ', 'ț')
                .replace('Ţ', 'Ț');
    }
}
