package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.fact.IdentityDocument;
import org.punte.identity.matching.Traits;
import org.punte.identity.vault.Identity;
import org.punte.identity.vault.UnshownReading;

/** The one place that turns what the vault holds into what is compared. The name that exploiters used is not asked for. */
@ApplicationScoped
class VaultFacts {
    private final UnshownReading vault;

    VaultFacts(UnshownReading vault) {
        this.vault = vault;
    }

    Traits of(UUID person) {
        var who = vault.open(person);
        var born = who.birthDate();
        return Traits.of(
                known(who.aliases(), who.givenName(), who.middleName(), who.secondName(), who.nickname()),
                known(who.aliases(), who.familyName(), who.birthName()),
                born == null ? null : born.ofBirth("birthDate"),
                known(null, who.phone()),
                documents(who));
    }

    /** A name that was corrected may be of either sort. */
    private static List<String> known(@Nullable List<String> also, @Nullable String... facts) {
        return Stream.concat(Stream.of(facts).filter(Objects::nonNull), also == null ? Stream.of() : also.stream())
                .toList();
    }

    private static List<String> documents(Identity who) {
        return who.documents() == null
                ? List.of()
                : who.documents().stream().map(IdentityDocument::number).toList();
    }
}
