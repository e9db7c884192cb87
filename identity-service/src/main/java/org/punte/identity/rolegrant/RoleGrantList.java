package org.punte.identity.rolegrant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.secondperson.Reach;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The wishes of the own agency, and those which the caller may decide wherever they were made. */
@ApplicationScoped
@Transactional
class RoleGrantList {
    private final RoleGrantRepository grants;
    private final AccountRoles accounts;
    private final Reach reach;
    private final Cursors cursors;
    private final Caller caller;

    RoleGrantList(RoleGrantRepository grants, AccountRoles accounts, Reach reach, Cursors cursors, Caller caller) {
        this.grants = grants;
        this.accounts = accounts;
        this.reach = reach;
        this.cursors = cursors;
        this.caller = caller;
    }

    CursorPage<RoleGrantView> page(@Nullable UUID account, @Nullable String after, int limit) {
        var rows = grants.page(caller.agency(), account, cursors.open("role-grants", after), limit);
        return CursorPage.of(rows, limit, g -> cursors.seal("role-grants", g.requestedAt, g.id))
                .map(accounts::named);
    }

    /** Without those in which the caller has a part, and those of blocked accounts, which nobody can give. */
    CursorPage<RoleGrantView> pending() {
        var own = caller.account();
        var open = reach.everywhere(grants::agenciesThatWait, this::pendingOf).stream()
                .filter(grant ->
                        !grant.requestedBy().equals(own) && !grant.account().equals(own))
                .toList();
        return new CursorPage<>(open, null);
    }

    private List<RoleGrantView> pendingOf(UUID agency) {
        return grants.pendingOf(agency).stream().map(accounts::named).toList();
    }
}
