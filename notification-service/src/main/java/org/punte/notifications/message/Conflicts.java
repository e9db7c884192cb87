package org.punte.notifications.message;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.caller.Acting;

/** From whom messages about a referral are hidden, those that lie there and those that come. A lifting is final, whichever is heard first. */
@ApplicationScoped
@Transactional(MANDATORY)
public class Conflicts {
    private static final String PUT = """
            insert into conflict_of_interest (id, agency, account, referral, lifted)
            values (:id, :agency, :account, :referral, :lifted)
            on conflict (id) do update set lifted = conflict_of_interest.lifted or excluded.lifted""";

    private final Session db;
    private final Acting acting;

    Conflicts(Session db, Acting acting) {
        this.db = db;
        this.acting = acting;
    }

    /** What was said of a declaration. */
    public record Heard(UUID id, UUID agency, UUID account, UUID referral, boolean lifted) {}

    /** Keeps it, however often it is told. */
    public void keep(Heard heard) {
        acting.as(heard.agency, () -> {
            db.createNativeMutationQuery(PUT)
                    .setParameter("id", heard.id)
                    .setParameter("agency", heard.agency)
                    .setParameter("account", heard.account)
                    .setParameter("referral", heard.referral)
                    .setParameter("lifted", heard.lifted)
                    .executeUpdate();
        });
    }
}
