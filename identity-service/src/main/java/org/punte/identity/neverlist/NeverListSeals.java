package org.punte.identity.neverlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;
import org.punte.web.caller.Caller;

/** An entry as it is written down: what was said is sealed under the person's key. */
@ApplicationScoped
class NeverListSeals {
    private final Sealer sealer;
    private final Caller caller;
    private final Clock clock;

    NeverListSeals(Sealer sealer, Caller caller, Clock clock) {
        this.sealer = sealer;
        this.caller = caller;
        this.clock = clock;
    }

    NeverListEntry entry(UUID person, UUID owner, KeepAway command) {
        var entry = new NeverListEntry(person, owner, command, caller.account(), clock.instant());
        entry.unit = sealed(entry.unitPlace(), command.unit());
        entry.note = sealed(entry.notePlace(), command.note());
        return entry;
    }

    void end(NeverListEntry entry) {
        entry.remove(caller.account(), clock.instant());
    }

    NeverListView view(NeverListEntry entry) {
        return NeverListView.of(entry, opened(entry.unitPlace(), entry.unit), opened(entry.notePlace(), entry.note));
    }

    private byte @Nullable [] sealed(SealedPlace place, @Nullable String text) {
        return text == null ? null : sealer.seal(place, text);
    }

    private @Nullable String opened(SealedPlace place, byte @Nullable [] sealed) {
        return sealed == null ? null : sealer.open(place, sealed);
    }
}
