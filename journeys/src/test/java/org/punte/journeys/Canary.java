package org.punte.journeys;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.punte.testing.canary.Disguises;

/**
 * A person whose particulars occur nowhere else in the world, so that finding one outside the vault's answers is a leak. Names have twelve
 * letters or more and carry Romanian diacritics; kept for the search at the end.
 */
record Canary(
        String givenName,
        String familyName,
        String phone,
        String otherPhone,
        String birthDate,
        String email,
        String address) {
    private static final List<Canary> RELEASED = new ArrayList<>();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Random RANDOM = new Random();

    /** What a number stands behind in texts, rows and lists: alone it would be found in any long row of digits. */
    private static final List<String> SIGNS = List.of("\"", " ", ",", "(", "{");

    private static final String LETTERS = "abcdefghilmnoprstuvzășțâî";

    static synchronized Canary released() {
        var canary = new Canary(
                word("Ș"),
                word("Ț"),
                phoneNumber(),
                phoneNumber(),
                "19" + (60 + RANDOM.nextInt(30)) + "-0" + (1 + RANDOM.nextInt(9)) + "-1" + RANDOM.nextInt(9),
                plain() + "@post.example",
                "Strada " + word("Ț") + " " + digits(3));
        RELEASED.add(canary);
        return canary;
    }

    static synchronized List<Canary> all() {
        return List.copyOf(RELEASED);
    }

    Map<String, Object> registration() {
        return Map.of(
                "givenName",
                givenName,
                "familyName",
                familyName,
                "birthDate",
                Map.of("precision", "EXACT", "from", birthDate),
                "ageBasis",
                "STATED",
                "phone",
                phone,
                "email",
                email,
                "safeContact",
                Map.of("ways", List.of(Map.of("channel", "CALL", "address", otherPhone, "confirmedSafe", true))));
    }

    /** What a tired worker types where words fit, in one line that some 150 characters are enough for. */
    String words() {
        return "%s %s, %s, %s, %s, %s".formatted(givenName, familyName, phone, birthDate, email, address);
    }

    /** Whatever tells who it is. */
    Stream<String> secrets() {
        return Stream.of(givenName, familyName, phone, otherPhone, birthDate, day(), email, address);
    }

    /** The same in every form in which it can slip out, numbers also as they are dialled and compared. */
    Stream<String> forms() {
        return Stream.concat(
                secrets().flatMap(word -> Disguises.of(word).stream()),
                Stream.of(phone, otherPhone).flatMap(Canary::spellings));
    }

    /** As pages print it. */
    private String day() {
        return LocalDate.parse(birthDate).format(DAY);
    }

    /** Abroad without its plus, at home, and the nine digits by which numbers are compared. */
    private static Stream<String> spellings(String phone) {
        var national = phone.substring("+40".length());
        return Stream.of("40" + national, "0" + national, national)
                .flatMap(digits -> SIGNS.stream().map(sign -> sign + digits));
    }

    private static String phoneNumber() {
        return "+407" + digits(8);
    }

    private static String plain() {
        var word = new StringBuilder();
        for (int i = 0; i < 14; i++) word.append((char) ('a' + RANDOM.nextInt(26)));
        return word.toString();
    }

    private static String word(String first) {
        var word = new StringBuilder(first);
        for (int i = 0; i < 13; i++) word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        return word.toString();
    }

    private static String digits(int count) {
        var digits = new StringBuilder();
        for (int i = 0; i < count; i++) digits.append(RANDOM.nextInt(10));
        return digits.toString();
    }
}
