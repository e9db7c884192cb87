package org.punte.referrals.availability;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.web.caller.Caller;
import org.punte.web.outside.Outside;

/** Whom one may not ask for a person. What could not be found out is never taken for a yes. */
@ApplicationScoped
public class Availability {
    /** No request has a longer list. */
    private static final int AT_ONCE = 500;

    private final AvailabilityInquiryClient identity;
    private final Caller caller;

    Availability(AvailabilityInquiryClient identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    /** What was found out about these agencies, for this person; asked while no transaction is under way ({@link Outside}). */
    public Found of(UUID person, Collection<UUID> agencies) {
        if (agencies.isEmpty()) return new Found(Outcome.CHECKED, Set.of());
        // a partner's system reads nothing about persons by this door
        if (caller.isClient()) return new Found(Outcome.NOT_YOURS, Set.of());
        var all = List.copyOf(agencies);
        return Outside.answer(List.of("available", person, all), () -> found(person, all));
    }

    /** Whether the caller works with the person: nobody else is told anything. Without an answer nobody does. */
    public boolean isAssigned(UUID person) {
        return of(person, List.of(caller.agency())).isChecked();
    }

    private Found found(UUID person, List<UUID> agencies) {
        try {
            return asked(person, agencies);
        } catch (RuntimeException e) {
            Log.warnf(
                    "Availability for a person could not be asked about: %s",
                    e.getClass().getSimpleName());
            return new Found(Outcome.SILENT, Set.of());
        }
    }

    private Found asked(UUID person, List<UUID> agencies) {
        var unavailable = new HashSet<UUID>();
        for (int from = 0; from < agencies.size(); from += AT_ONCE) {
            var answer = identity.ask(person, agencies.subList(from, Math.min(from + AT_ONCE, agencies.size())));
            if (answer.isEmpty()) return new Found(Outcome.NOT_YOURS, Set.of());
            unavailable.addAll(answer.get());
        }
        return new Found(Outcome.CHECKED, unavailable);
    }

    /** How the question went. */
    public enum Outcome {
        CHECKED,
        /** The asker is not assigned to the person, or there is none. */
        NOT_YOURS,
        /** No answer. */
        SILENT
    }

    /** {@code unavailable} means something only after a check. */
    public record Found(Outcome outcome, Set<UUID> unavailable) {
        /** Whether it was found out. */
        public boolean isChecked() {
            return outcome == Outcome.CHECKED;
        }
    }
}
