package org.punte.web.query;

import static java.util.stream.Collectors.joining;

import java.util.Set;

/** Codes of ours as a list in native SQL, where a plan needs to know them: a statement says in no second place what they mean. */
public final class Listed {
    private Listed() {}

    /** {@code ('SENT', 'ACKNOWLEDGED')}, always in the same order. */
    public static String of(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(joining("', '", "('", "')"));
    }
}
