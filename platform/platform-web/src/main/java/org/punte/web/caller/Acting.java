package org.punte.web.caller;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.punte.web.isolation.RowContext;

/** Runs work as an agency where no request says who acts: consumers, jobs. Also inside a running transaction. */
@ApplicationScoped
public class Acting {
    private final Actors actors;
    private final RowContext rows;

    Acting(Actors actors, RowContext rows) {
        this.actors = actors;
        this.rows = rows;
    }

    /** Runs {@code work} as the agency. */
    public void as(UUID agency, Runnable work) {
        as(agency, () -> {
            work.run();
            return true;
        });
    }

    /** Runs {@code work} as the agency. */
    public <T> T as(UUID agency, Supplier<T> work) {
        return run(Actor.of(null, agency), work);
    }

    /** Runs {@code work} for the agency: as whoever already acts for it, else as the agency itself. */
    public <T> T within(UUID agency, Supplier<T> work) {
        return agency.equals(actors.present().agency()) ? work.get() : as(agency, work);
    }

    /** Runs {@code work} as the agency, in the name of an account. */
    public <T> T as(UUID agency, UUID account, Supplier<T> work) {
        return run(Actor.of(account, agency), work);
    }

    private <T> T run(Actor actor, Supplier<T> work) {
        rows.settle();
        return actors.as(actor, () -> {
            T result = work.get();
            rows.settle();
            return result;
        });
    }
}
