package org.punte.portal.person;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.cases.CaseFile;
import org.punte.portal.client.cases.Share;
import org.punte.portal.client.identity.Person;

/** The person behind an accepted referral, as far as the grant reaches; {@code WAITING} while it is being opened. */
record Opened(
        State state, @Nullable Person person, @Nullable UUID own, List<Share> shares, List<CaseFile> files) {
    /** How far the opening has come. */
    enum State {
        WAITING,
        OPEN,
        CLOSED,
        NOT_NAMED
    }

    static Opened not(State state) {
        return new Opened(state, null, null, List.of(), List.of());
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public boolean isNotNamed() {
        return state == State.NOT_NAMED;
    }
}
