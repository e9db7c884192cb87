package org.punte.referrals.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Calls of the caller's agency, newest first, and who said no in them. */
@ApplicationScoped
@Transactional
public class CallLists {
    /** That an agency that was called together with others could not help; {@code reason} is the code that whoever called was told. */
    public record No(UUID receiver, Instant at, String reason) {}

    private final CallRepository calls;
    private final Cursors cursors;
    private final Caller caller;

    CallLists(CallRepository calls, Cursors cursors, Caller caller) {
        this.calls = calls;
        this.cursors = cursors;
        this.caller = caller;
    }

    CursorPage<CallView> page(@Nullable String after, int limit) {
        var list = "calls-sent";
        var rows = calls.page(caller.agency(), caller.account(), cursors.open(list, after), limit);
        return CursorPage.of(rows, limit, last -> cursors.seal(list, last.calledAt, last.id))
                .map(call -> CallView.of(call, null));
    }

    /** Since then, to the same for the same person, as far as the caller may see the call. */
    public List<No> noes(ServiceCode service, UUID person, Instant since) {
        return calls.noes(caller.agency(), caller.account(), person, service, since);
    }
}
