package org.punte.identity.suspect;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.recordsheet.Sheets;

/** Who near a person is suspected, or has an interest of their own: what they are called and how they are reached. Runs as the owner. */
@ApplicationScoped
@Transactional(MANDATORY)
public class SilencedNear {
    private final SilencedRepository silenced;
    private final GuardianStanding guardians;
    private final Sheets sheets;

    SilencedNear(SilencedRepository silenced, GuardianStanding guardians, Sheets sheets) {
        this.silenced = silenced;
        this.guardians = guardians;
        this.sheets = sheets;
    }

    /** As far as it is known who they are. Asked only after the ledger was told, or by the system's own comparing, which shows nobody anything. */
    public List<Near> around(UUID person) {
        return silenced.of(person).stream()
                .flatMap(one -> guardians.sealed(one.guardian).stream())
                .map(kept -> new Near(
                        sheets.text(kept.namePlace(), kept.name()), sheets.text(kept.contactPlace(), kept.contact())))
                .toList();
    }

    /** What they are called and how they are reached. */
    public record Near(@Nullable String name, @Nullable String contact) {
        /** Holds a name: never printed. */
        @Override
        public String toString() {
            return "Near[sealed]";
        }
    }
}
