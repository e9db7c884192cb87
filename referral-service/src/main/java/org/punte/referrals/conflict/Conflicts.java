package org.punte.referrals.conflict;

import static org.punte.referrals.ReferralProblem.CONFLICT_DECLARED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The door for whoever reads referrals or names workers: what a declaration hides, and from whom. */
@ApplicationScoped
@Transactional
public class Conflicts {
    /** In HQL: the referrals that are hidden from the account {@code :reader}. */
    public static final String HIDDEN = "(select a.referral from Aside a where a.account = :reader)";

    /** The same in SQL. */
    public static final String HIDDEN_IN_SQL = "(select a.referral from aside a where a.account = :reader)";

    /** In SQL, who must not deal with what: pairs of referral and account. */
    public static final String ASIDE_IN_SQL = "(select a.referral, a.account from aside a)";

    /** For queries in HQL over referrals: not one of these. */
    public static final String NOT_HIDDEN = " and id not in " + HIDDEN;

    /** The same in SQL, for a referral called {@code r}. */
    public static final String NOT_HIDDEN_IN_SQL = " and r.id not in " + HIDDEN_IN_SQL;

    /** In HQL, for what may have become a {@code referral}: that one is none of these. */
    public static final String LINK_NOT_HIDDEN = " and (referral is null or referral not in " + HIDDEN + ")";

    private final ConflictRepository conflicts;

    Conflicts(ConflictRepository conflicts) {
        this.conflicts = conflicts;
    }

    /** Whether the account must not deal with it. */
    public boolean isHidden(UUID referral, UUID account) {
        return !conflicts.aside(referral, Set.of(account)).isEmpty();
    }

    /** Nobody is given what they have asked to be kept away from. */
    public void requireNone(UUID referral, Set<UUID> accounts) {
        var aside = conflicts.aside(referral, accounts);
        if (aside.isEmpty()) return;
        throw CONFLICT_DECLARED.because("Account %s must not deal with referral %s", aside.get(0), referral);
    }

    /** Those of them who may deal with it. */
    public List<UUID> without(UUID referral, Collection<UUID> accounts) {
        if (accounts.isEmpty()) return List.of();
        var aside = conflicts.aside(referral, new HashSet<>(accounts));
        return accounts.stream().filter(account -> !aside.contains(account)).toList();
    }
}
