package org.punte.portal.desk;

import io.quarkus.qute.TemplateExtension;

/** How numbers stand before what they count, where a language asks: {@code numeral:takesDe}. */
@TemplateExtension(namespace = "numeral")
class Numerals {
    private static final int TENS = 100;
    private static final int TWENTY = 20;

    private Numerals() {}

    /** Romanian: 2 zile, 19 zile, 101 zile; 20 de zile, 60 de zile, 100 de zile. */
    static boolean takesDe(Integer number) {
        int end = number % TENS;
        return number != 0 && (end == 0 || end >= TWENTY);
    }
}
