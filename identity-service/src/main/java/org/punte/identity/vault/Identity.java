package org.punte.identity.vault;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who a person is, as far as it was told or may be read. Never printed: {@link #toString()} says nothing. */
public record Identity(
        @Nullable String nickname,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String nationality,
        @Nullable String phone,
        @Nullable String email,
        @Nullable List<String> languages) {

    Map<IdentifierKind, String> facts() {
        var facts = new EnumMap<IdentifierKind, String>(IdentifierKind.class);
        put(facts, IdentifierKind.NICKNAME, nickname);
        put(facts, IdentifierKind.GIVEN_NAME, givenName);
        put(facts, IdentifierKind.FAMILY_NAME, familyName);
        put(facts, IdentifierKind.BIRTH_DATE, birthDate == null ? null : birthDate.toString());
        put(facts, IdentifierKind.NATIONALITY, nationality);
        put(facts, IdentifierKind.PHONE, phone);
        put(facts, IdentifierKind.EMAIL, email);
        put(facts, IdentifierKind.LANGUAGES, languages == null ? null : String.join(" ", languages));
        return facts;
    }

    static Identity of(Map<IdentifierKind, String> facts) {
        var birthDate = facts.get(IdentifierKind.BIRTH_DATE);
        var languages = facts.get(IdentifierKind.LANGUAGES);
        return new Identity(
                facts.get(IdentifierKind.NICKNAME),
                facts.get(IdentifierKind.GIVEN_NAME),
                facts.get(IdentifierKind.FAMILY_NAME),
                birthDate == null ? null : LocalDate.parse(birthDate),
                facts.get(IdentifierKind.NATIONALITY),
                facts.get(IdentifierKind.PHONE),
                facts.get(IdentifierKind.EMAIL),
                languages == null ? null : List.of(languages.split(" ")));
    }

    @Override
    public String toString() {
        return "Identity[sealed]";
    }

    private static void put(Map<IdentifierKind, String> facts, IdentifierKind kind, @Nullable String value) {
        if (value != null && !value.isBlank()) facts.put(kind, RomanianText.normalised(value));
    }
}
