package org.punte.identity.person;

import java.security.SecureRandom;

/** A person's short code, such as {@code PN-7F3K-22QX}: unguessable, says nothing, hard to misread. */
final class Pseudonym {
    /** Without 0, 1, I, L, O, U: they are mistaken for one another on paper and on the telephone. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Pseudonym() {}

    static String next() {
        return "PN-%s-%s".formatted(group(), group());
    }

    private static String group() {
        var group = new StringBuilder();
        for (int i = 0; i < 4; i++) group.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return group.toString();
    }
}
