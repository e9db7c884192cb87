package org.punte.identity.secondperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.account.AccountDirectory;
import org.punte.identity.account.AccountDirectory.Entry;
import org.punte.web.caller.Acting;

/** What people are called, for those who decide about what they asked for: whoever asks may be of another agency. */
@ApplicationScoped
@Transactional
public class Called {
    private final AccountDirectory accounts;
    private final Acting acting;

    Called(AccountDirectory accounts, Acting acting) {
        this.accounts = accounts;
        this.acting = acting;
    }

    /** As the acting agency calls them, else as an agency of theirs does; null where nobody asked. */
    public @Nullable String name(@Nullable UUID account) {
        if (account == null) return null;
        return accounts.find(account)
                .or(() -> elsewhere(account))
                .map(Entry::name)
                .orElse(null);
    }

    private Optional<Entry> elsewhere(UUID account) {
        return accounts.agenciesOf(account).stream()
                .flatMap(agency -> acting.as(agency, () -> accounts.find(account)).stream())
                .findFirst();
    }
}
