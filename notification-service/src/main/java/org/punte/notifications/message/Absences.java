package org.punte.notifications.message;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.notifications.message.Told.Addressee;
import org.punte.web.caller.Acting;
import org.punte.web.query.Column;

/**
 * The colleagues whom authors of referrals named for the time when they are away. Nobody knows when that is, so what is said of a
 * referral to its author is said to the colleague as well.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class Absences {
    private static final String PUT = """
            insert into absence_contact (referral, agency, author, contact) values (:referral, :agency, :author, :contact)
            on conflict (referral) do update set contact = excluded.contact""";
    private static final String CONTACT = """
            select contact from absence_contact
            where referral = :referral and agency = :agency and author in (:addressees)""";

    private final Session db;
    private final Acting acting;

    Absences(Session db, Acting acting) {
        this.db = db;
        this.acting = acting;
    }

    /** Keeps whom the author of a referral named. */
    public void keep(UUID referral, UUID agency, UUID author, UUID contact) {
        acting.as(agency, () -> {
            db.createNativeMutationQuery(PUT)
                    .setParameter("referral", referral)
                    .setParameter("agency", agency)
                    .setParameter("author", author)
                    .setParameter("contact", contact)
                    .executeUpdate();
        });
    }

    /** All who hear it, each once. Runs as the agency that is told. */
    Iterable<Addressee> reachedBy(Told told) {
        var all = new LinkedHashSet<>(told.to());
        var accounts = told.to().stream()
                .map(Addressee::account)
                .filter(Objects::nonNull)
                .toList();
        if (told.matter().referral() != null && !accounts.isEmpty())
            all.addAll(Told.accounts(contacts(told, accounts)));
        return all;
    }

    private List<UUID> contacts(Told told, List<UUID> accounts) {
        return Column.of(db, CONTACT, UUID.class)
                .setParameter("referral", told.matter().referral())
                .setParameter("agency", told.agency())
                .setParameterList("addressees", accounts)
                .getResultList();
    }
}
