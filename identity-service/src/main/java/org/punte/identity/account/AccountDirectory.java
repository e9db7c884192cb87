package org.punte.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.caller.Caller;
import org.punte.web.page.CursorPage;
import org.punte.web.page.Cursors;

/** The accounts of the caller's own agency. */
@ApplicationScoped
@Transactional
public class AccountDirectory {
    private final AccountRepository accounts;
    private final Cursors cursors;
    private final Caller caller;

    AccountDirectory(AccountRepository accounts, Cursors cursors, Caller caller) {
        this.accounts = accounts;
        this.cursors = cursors;
        this.caller = caller;
    }

    /** Somebody of the same agency. */
    public record Colleague(UUID account, String name, List<String> roles) {}

    /** Who may be named as a worker. */
    public CursorPage<Colleague> colleagues(@Nullable String after, int limit) {
        var rows = accounts.colleagues(caller.agency(), cursors.open("colleagues", after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal("colleagues", a.createdAt, a.id))
                .map(AccountDirectory::colleague);
    }

    /** The caller's own entry. */
    public Optional<Colleague> self() {
        return accounts.findByIdOptional(caller.account()).map(AccountDirectory::colleague);
    }

    CursorPage<AccountView> page(@Nullable String after, int limit) {
        var rows = accounts.page(caller.agency(), cursors.open("accounts", after), limit);
        return CursorPage.of(rows, limit, a -> cursors.seal("accounts", a.createdAt, a.id))
                .map(AccountView::of);
    }

    private static Colleague colleague(Account account) {
        return new Colleague(account.id, account.name, List.of(account.roles));
    }
}
