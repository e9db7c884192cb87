package org.punte.identity.vault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.punte.identity.vault.VaultProblem.SEAL_BROKEN;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.punte.sealing.Sealer;
import org.punte.sealing.Unsealable;

/** Seals facts, each for its own row, and opens them. What does not belong where it stands opens for nobody. */
@ApplicationScoped
class FactSeals {
    private final Sealer sealer;

    FactSeals(Sealer sealer) {
        this.sealer = sealer;
    }

    void seal(Identifier row, String text) {
        row.sealed = sealer.seal(row.place(), text);
    }

    /** What these rows say together. */
    Identity identity(Collection<Identifier> rows) {
        var texts = rows.stream().collect(groupingBy(row -> row.kind, mapping(this::open, toList())));
        return Fact.identity(fact -> texts.getOrDefault(fact.kind(), List.of()));
    }

    String open(Identifier row) {
        try {
            return sealer.open(row.place(), row.sealed);
        } catch (Unsealable e) {
            Log.errorf("Fact %s of person %s does not open where it stands", row.id, row.person);
            throw SEAL_BROKEN.because("A fact about person %s does not open where it stands", row.person);
        }
    }
}
