package org.punte.web.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What every account may do, as identity-service last told. Claims of a token are never asked. */
@ApplicationScoped
public class Standings {
    private final StandingRows rows;
    private final AfterCommit afterCommit;
    private final Remembered<Key, Optional<Standing>> standings;

    Standings(StandingRows rows, AfterCommit afterCommit, StandingConfig config) {
        this.rows = rows;
        this.afterCommit = afterCommit;
        this.standings = new Remembered<>(config.remembered());
    }

    /** Writes in the caller's transaction; the remembered standing is dropped. */
    public void put(UUID account, UUID agency, Set<String> roles, boolean client, boolean blocked) {
        put(new Standing(account, agency, Set.copyOf(roles), Set.of(), client, blocked, null));
    }

    /** Writes in the caller's transaction; the remembered standing is dropped. */
    public void put(Standing standing) {
        rows.put(standing);
        afterCommit.run(() -> standings.drop(new Key(standing.account(), standing.agency())));
    }

    /** Of a suspended or deactivated agency nobody has a standing; an agency never heard of counts as active. */
    public void agencyActive(UUID agency, boolean active) {
        rows.putAgency(agency, active, false);
        afterCommit.run(standings::clear);
    }

    /** Not active, but whoever works with people there keeps {@code emergency-caseworker} or {@code emergency-supervisor}. */
    public void agencyInEmergency(UUID agency) {
        rows.putAgency(agency, false, true);
        afterCommit.run(standings::clear);
    }

    /** What was told about this account or agency cannot be understood: until it is told again nobody gets anything by it. */
    public void distrust(UUID subject) {
        rows.distrust(subject);
        afterCommit.run(standings::clear);
    }

    /** Something was told that nobody here has heard: until they are told again nobody gets anything, and no agency takes part. */
    public void distrustAll() {
        rows.distrustAll();
        afterCommit.run(standings::clear);
    }

    /** Another process may have written: nothing that was read before counts any more. */
    public void forget() {
        standings.clear();
    }

    /** What the account may do at the agency; remembered for a moment, unknown ones as well. */
    public Optional<Standing> of(UUID account, UUID agency) {
        return standings.get(new Key(account, agency), key -> rows.find(key.account, key.agency));
    }

    /** The remembered answer of {@link #of}, or null when the database must be asked. Never blocks. */
    public @Nullable Optional<Standing> remembered(UUID account, UUID agency) {
        return standings.fresh(new Key(account, agency));
    }

    private record Key(UUID account, UUID agency) {}
}
