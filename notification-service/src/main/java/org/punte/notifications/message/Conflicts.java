package org.punte.notifications.message;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.notifications.message.Told.Matter;
import org.punte.web.caller.Acting;
import org.punte.web.query.Column;

/** From whom messages about a referral are hidden, those that lie there and those that come. A lifting is final, whichever is heard first. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Conflicts {
    private static final String KNOWN = "select exists(select from conflict_of_interest where id = :id)";
    private static final String PUT = """
            insert into conflict_of_interest (id, agency, account, referral, lifted)
            select :id, :agency, :account, referral,
                   :lifted or exists (select from conflict_of_interest c where c.id = :id and c.lifted)
            from unnest(:referrals) referral
            on conflict (id, referral) do nothing""";
    private static final String LIFT = "update conflict_of_interest set lifted = true where id = :id";
    private static final String ASIDE = """
            select exists(select from conflict_of_interest
                          where agency = :agency and account = :account and not lifted and referral = any (:referrals))""";

    private final Session db;
    private final Acting acting;

    Conflicts(Session db, Acting acting) {
        this.db = db;
        this.acting = acting;
    }

    /** What was said of a declaration, and all referrals from which it keeps the account away. */
    public record Heard(UUID id, UUID agency, UUID account, Set<UUID> referrals, boolean lifted) {}

    /**
     * Keeps it, however often it is told, and what comes to it; nothing that was told once is left out before it is lifted. False
     * where something was heard of it before.
     */
    public boolean keep(Heard heard) {
        return acting.as(heard.agency, () -> {
            boolean isNew = !isKnown(heard.id);
            db.createNativeMutationQuery(PUT)
                    .setParameter("id", heard.id)
                    .setParameter("agency", heard.agency)
                    .setParameter("account", heard.account)
                    .setParameter("referrals", heard.referrals.toArray(UUID[]::new), UUID[].class)
                    .setParameter("lifted", heard.lifted)
                    .executeUpdate();
            if (heard.lifted)
                db.createNativeMutationQuery(LIFT).setParameter("id", heard.id).executeUpdate();
            return isNew;
        });
    }

    private boolean isKnown(UUID declaration) {
        return Column.of(db, KNOWN, Boolean.class)
                .setParameter("id", declaration)
                .getSingleResult();
    }

    /** Whether what is said of this matter is hidden from the account. */
    public boolean isHidden(Matter matter, UUID agency, UUID account) {
        var referrals = matter.referrals();
        if (referrals.isEmpty()) return false;
        return acting.as(
                agency,
                () -> Column.of(db, ASIDE, Boolean.class)
                        .setParameter("agency", agency)
                        .setParameter("account", account)
                        .setParameter("referrals", referrals.toArray(UUID[]::new), UUID[].class)
                        .getSingleResult());
    }
}
