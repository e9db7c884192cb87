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
    /**
     * Of this referral, of another that the agency took on for the same person, which a grant tells, or of one that it sent on from
     * the record that came of such a grant.
     */
    private static final String ASIDE = """
            select account from conflict_of_interest
             where agency = :agency and not lifted and referral in (
                   select cast(:referral as uuid) union all
                   select g.referral from disclosure_grant g where g.person = :person and g.receiver = :agency)
            union
            select c.account from disclosure_grant g join conflict_of_interest c on c.person = g.receiver_person
             where g.person = :person and g.receiver = :agency and c.agency = :agency and not c.lifted""";

    private static final String CAME = """
            select referral, owner from disclosure_grant
             where receiver_person = :person and receiver = :agency order by id""";

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

    /** A referral by which a record came to the agency, and whose it was. */
    record Came(UUID referral, UUID owner) {}

    /** By which referrals of others a record of the agency came; none where it was registered there. */
    List<Came> cameBy(UUID person, UUID agency) {
        return db.createNativeQuery(CAME, Came.class)
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
