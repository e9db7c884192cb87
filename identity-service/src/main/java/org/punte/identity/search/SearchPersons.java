package org.punte.identity.search;

import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.matching.Traits;
import org.punte.identity.matching.Wanted;

/**
 * What one remembers of somebody: in the body, because addresses are kept by browsers and logs.
 *
 * @param name words of any of their names, in any order and spelling
 */
record SearchPersons(
        @Nullable @Size(max = 200) String name,
        @Nullable @Valid FuzzyDate birthDate,
        @Nullable @Pattern(regexp = "\\+?[0-9 ()/-]{3,30}") String phone,
        @Nullable @Size(max = 50) String document) {
    Wanted wanted() {
        var birth = birthDate == null ? null : birthDate.require("birthDate").ofBirth("birthDate");
        var told = Traits.of(known(name), List.of(), birth, known(phone), known(document));
        if (told.given().isEmpty()
                && told.phones().isEmpty()
                && told.documents().isEmpty())
            throw INVALID_INPUT.because("Say a name of two letters or more, a telephone number or a document's number");
        return new Wanted(told);
    }

    private static List<String> known(@Nullable String fact) {
        return Stream.ofNullable(fact).toList();
    }

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "SearchPersons[sealed]";
    }
}
