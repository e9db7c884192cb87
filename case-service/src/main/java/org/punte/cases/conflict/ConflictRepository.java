package org.punte.cases.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/** The declarations. Runs as the agency of whoever made them; the database shows no other's. */
@ApplicationScoped
class ConflictRepository {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(ConflictRepository.class);
    private static final String KEEP = """
            insert into conflict_of_interest (id, agency, account, referral, person, lifted)
            values (:id, :agency, :account, :referral, :person, false)
            on conflict (id) do nothing""";
    private static final String LIFT = """
            insert into conflict_of_interest (id, agency, account, referral, lifted)
            values (:id, :agency, :account, :referral, true)
            on conflict (id) do update set lifted = true""";
    private static final String STANDING = "select account from aside where referral = :referral and agency = :agency";
    private static final String ABOUT = """
            select exists (
                select from aside a
                 where a.account = :account and a.agency = :agency
                   and (a.person = :person or exists (
                       select from case_file f where f.agency = a.agency and f.person = :person and a.referral = any (f.referrals))))""";

    private final Session db;

    ConflictRepository(Session db) {
        this.db = db;
    }

    /** Until the transaction ends. */
    void hold(UUID referral) {
        LOCK.hold(db, referral);
    }

    /** False when it was told before, or was lifted. */
    boolean keep(UUID id, Declaration said) {
        return db.createNativeMutationQuery(KEEP)
                        .setParameter("id", id)
                        .setParameter("agency", said.agency())
                        .setParameter("account", said.account())
                        .setParameter("referral", said.referral())
                        .setParameter("person", said.ownPerson(), UUID.class)
                        .executeUpdate()
                == 1;
    }

    void lift(UUID id, Declaration said) {
        db.createNativeMutationQuery(LIFT)
                .setParameter("id", id)
                .setParameter("agency", said.agency())
                .setParameter("account", said.account())
                .setParameter("referral", said.referral())
                .executeUpdate();
    }

    List<UUID> standing(UUID referral, UUID agency) {
        return Column.of(db, STANDING, UUID.class)
                .setParameter("referral", referral)
                .setParameter("agency", agency)
                .getResultList();
    }

    boolean isAbout(UUID person, UUID agency, UUID account) {
        return Column.of(db, ABOUT, Boolean.class)
                .setParameter("person", person)
                .setParameter("agency", agency)
                .setParameter("account", account)
                .getSingleResult();
    }
}
