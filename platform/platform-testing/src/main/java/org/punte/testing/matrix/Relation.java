package org.punte.testing.matrix;

import java.util.Locale;

/** How somebody stands to a resource; authz-matrix.yaml says what each means. */
enum Relation {
    NAMED,
    OWN,
    PARTY,
    STRANGER;

    static Relation of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
