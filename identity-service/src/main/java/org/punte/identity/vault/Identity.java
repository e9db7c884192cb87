package org.punte.identity.vault;

import static org.punte.identity.vault.Category.CHILD;
import static org.punte.identity.vault.Category.CONTACT;
import static org.punte.identity.vault.Category.HEALTH;
import static org.punte.identity.vault.Category.IDENTITY;
import static org.punte.identity.vault.Category.LANGUAGE;
import static org.punte.identity.vault.Category.LEGAL;
import static org.punte.identity.vault.Category.LOCATION;
import static org.punte.identity.vault.Category.NAME_IN_EXPLOITATION;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.FuzzyDate;
import org.punte.identity.fact.Address;
import org.punte.identity.fact.Answer;
import org.punte.identity.fact.Country;
import org.punte.identity.fact.County;
import org.punte.identity.fact.Disability;
import org.punte.identity.fact.Education;
import org.punte.identity.fact.Gender;
import org.punte.identity.fact.IdentityDocument;
import org.punte.identity.fact.InterpreterPreference;
import org.punte.identity.fact.MaritalStatus;
import org.punte.identity.fact.MigrantCategory;
import org.punte.identity.fact.ResidenceStatus;
import org.punte.identity.fact.Settlement;
import org.punte.identity.fact.Sex;
import org.punte.identity.nationalid.NationalNumber;
import org.punte.identity.reach.SafeWays;

/**
 * Who a person is, as far as it was told or may be read. This is the catalogue of facts: one line each, with its category, its
 * form and its rules; everything else about facts is read off here. Never printed: {@link #toString()} says nothing.
 *
 * @param birthName the family name before marriage or adoption
 * @param namesInExploitation what exploiters called the person
 * @param languages ISO 639; the first is the one to speak
 * @param countyOfOrigin with {@code origin} as statistics count it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identity(
        @Of(value = IDENTITY, name = true) @Nullable @Size(max = 200)
        String nickname,

        @Of(IDENTITY) @Nullable @Size(max = 40) String salutation,

        @Of(value = IDENTITY, name = true) @Nullable @Size(max = 200)
        String givenName,

        @Of(value = IDENTITY, name = true) @Nullable @Size(max = 200)
        String middleName,

        @Of(value = IDENTITY, name = true) @Nullable @Size(max = 200)
        String secondName,

        @Of(value = IDENTITY, name = true) @Nullable @Size(max = 200)
        String familyName,

        @Of(value = IDENTITY, name = true) @Nullable @Size(max = 200)
        String birthName,

        @Of(value = IDENTITY, each = true, name = true) @Nullable @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 200) String> aliases,

        @Of(value = NAME_IN_EXPLOITATION, each = true, name = true) @Nullable @Size(max = 20)
        List<@NotNull @Size(min = 1, max = 200) String> namesInExploitation,

        @Of(IDENTITY) @Nullable @Valid FuzzyDate birthDate,
        @Of(IDENTITY) @Nullable Sex sex,
        @Of(IDENTITY) @Nullable Gender gender,
        @Of(IDENTITY) @Nullable @Size(max = 10) Set<@NotNull @Country(orNone = true) String> citizenships,
        @Of(IDENTITY) @Nullable @Country String countryOfBirth,
        @Of(IDENTITY) @Nullable @Size(max = 200) String birthplace,
        @Of(IDENTITY) @Nullable @NationalNumber String nationalId,
        @Of(IDENTITY) @Nullable @Size(max = 10) List<@NotNull @Valid IdentityDocument> documents,
        @Of(IDENTITY) @Nullable Education education,
        @Of(IDENTITY) @Nullable Boolean deceased,

        @Of(CONTACT) @Nullable @Pattern(regexp = "\\+?[0-9 ()/-]{3,30}")
        String phone,

        @Of(CONTACT) @Nullable @Email @Size(max = 254) String email,
        @Of(CONTACT) @Nullable @Valid SafeWays safeContact,
        @Of(LANGUAGE) @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Of(LANGUAGE) @Nullable Answer interpreterNeeded,
        @Of(LANGUAGE) @Nullable InterpreterPreference interpreterPreference,
        @Of(LANGUAGE) @Nullable @Size(max = 200) String communicationAid,
        @Of(LOCATION) @Nullable County countyOfResidence,
        @Of(LOCATION) @Nullable Settlement residence,
        @Of(LOCATION) @Nullable County countyOfOrigin,
        @Of(LOCATION) @Nullable Settlement origin,
        @Of(LOCATION) @Nullable @Valid Address address,
        @Of(HEALTH) @Nullable Set<@NotNull Disability> disabilities,
        @Of(HEALTH) @Nullable @Size(max = 20_000) String healthNeeds,
        @Of(LEGAL) @Nullable ResidenceStatus residenceStatus,
        @Of(LEGAL) @Nullable MigrantCategory migrantCategory,
        @Of(CHILD) @Nullable Answer minorAtExploitation,
        @Of(CHILD) @Nullable MaritalStatus maritalStatus,
        @Of(CHILD) @Nullable @Min(0) @Max(30) Integer children,
        @Of(CHILD) @Nullable Answer dependants,
        @Of(CHILD) @Nullable @Size(max = 20_000) String family) {

    /** Nothing is known. */
    public static final Identity EMPTY = Fact.identity(fact -> List.of());

    /** Everything that the person is or was called, of every sort, the name in exploitation among them. */
    public List<String> names() {
        return Fact.ALL.stream()
                .filter(Fact::isName)
                .flatMap(fact -> fact.texts(this).stream())
                .toList();
    }

    @Override
    public String toString() {
        return "Identity[sealed]";
    }
}
