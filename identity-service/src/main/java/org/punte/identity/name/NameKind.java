package org.punte.identity.name;

import org.punte.identity.vault.Fact;

/** What a name is used as. */
public enum NameKind {
    GIVEN_NAME,
    MIDDLE_NAME,
    SECOND_NAME,
    FAMILY_NAME,
    /** The family name before marriage or adoption. */
    BIRTH_NAME,
    NICKNAME,
    /** Any other name, and every name that was corrected. */
    ALIAS,
    /** What exploiters said: a category of its own, never in a list, a print or a default share. */
    IN_EXPLOITATION;

    Fact fact() {
        var kind =
                switch (this) {
                    case ALIAS -> "ALIASES";
                    case IN_EXPLOITATION -> "NAMES_IN_EXPLOITATION";
                    default -> name();
                };
        return Fact.find(kind).orElseThrow();
    }

    static NameKind of(Fact fact) {
        for (var kind : values()) if (kind.fact() == fact) return kind;
        throw new IllegalArgumentException("Not a name: " + fact);
    }
}
