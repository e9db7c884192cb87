package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;
import org.punte.identity.matching.Traits;
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
                known(who.givenName(), who.nickname()),
                known(who.familyName()),
                born == null ? null : new Span(born, born),
                known(who.phone()),
                List.of());
    }

    private static List<String> known(@Nullable String... facts) {
        return Stream.of(facts).filter(fact -> fact != null).toList();
    }
}
