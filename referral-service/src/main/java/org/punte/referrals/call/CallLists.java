package org.punte.referrals.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** Calls of the caller's agency, newest first. */
@ApplicationScoped
@Transactional
class CallLists {
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
}
