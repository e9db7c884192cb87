package org.punte.identity.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.identity.apart.Apart;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/** The declarations. Runs as the agency of whoever made them; the database shows no other's. */
@ApplicationScoped
class ConflictRepository {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(ConflictRepository.class);
    private static final String KEEP = """
            insert into conflict_of_interest (id, agency, account, referral, person, lifted)
            values (:id, :agency, :account, :referral, cast(:person as uuid), false)
            on conflict (id) do nothing""";
    private static final String LIFT = """
            insert into conflict_of_interest (id, agency, account, referral, lifted)
            values (:id, :agency, :account, :referral, true)
            on conflict (id) do update set lifted = true""";
    /** Of this referral, or of another that the agency took on for the same person: there is a grant of it. */
    private static final String ASIDE = """
            select distinct account from conflict_of_interest
             where agency = :agency and not lifted and referral in (
                   select cast(:referral as uuid) union all
                   select g.referral from disclosure_grant g where g.person = :person and g.receiver = :agency)""";

    private static final String ABOUT = "select " + Apart.fromPerson(":agency", ":account", ":person");
    private static final String APART = Apart.persons(":agency", ":account");

    private final Session db;

    ConflictRepository(Session db) {
        this.db = db;
    }

    /** A referral or a person, until the transaction ends. */
    void hold(UUID held) {
        LOCK.hold(db, held);
    }

    /** False when it was told before, or was lifted. */
    boolean keep(UUID id, Declaration said) {
        var person = said.ownPerson();
        return db.createNativeMutationQuery(KEEP)
                        .setParameter("id", id)
                        .setParameter("agency", said.agency())
                        .setParameter("account", said.account())
                        .setParameter("referral", said.referral())
                        .setParameter("person", person == null ? null : person.toString(), String.class)
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

    List<UUID> aside(UUID referral, UUID person, UUID agency) {
        return Column.of(db, ASIDE, UUID.class)
                .setParameter("referral", referral)
                .setParameter("person", person)
                .setParameter("agency", agency)
                .getResultList();
    }

    List<UUID> personsApart(UUID agency, UUID account) {
        return Column.of(db, APART, UUID.class)
                .setParameter("account", account)
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
