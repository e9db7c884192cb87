package org.punte.identity.link;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;

/** Making, reading and ending links; one transaction each. */
@ApplicationScoped
@Transactional
class LinkWorkflow {
    private final LinkAccess access;
    private final LinkRegister register;
    private final Caller caller;
    private final Clock clock;

    LinkWorkflow(LinkAccess access, LinkRegister register, Caller caller, Clock clock) {
        this.access = access;
        this.register = register;
        this.caller = caller;
        this.clock = clock;
    }

    LinkView make(MakeLink command) {
        command.require();
        access.requireBoth(command.one(), command.other());
        return see(register.link(command.kind(), command.one(), command.other(), command.reason()));
    }

    /** What was read through it stays in the ledger; the next reading is refused. */
    LinkView end(UUID id, EndLink command) {
        var link = access.lock(id);
        link.end(command.reason(), caller.account(), clock.instant());
        Log.infof("Link %s ended: %s", id, command.reason());
        return access.view(link);
    }

    LinkView see(UUID id) {
        return access.view(access.require(id));
    }

    CursorPage<LinkReadingView> readings(UUID id, @Nullable String after, int limit) {
        return access.readings(access.require(id), after, limit);
    }

    List<LinkView> ofPerson(UUID person) {
        return access.ofPerson(person);
    }
}
