package org.punte.identity.partycheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** Who was sent together and still is. Runs as the owner. */
@ApplicationScoped
class PartyMembers {
    private static final String ADD = """
            insert into party_member (referral, party, person, owner)
            select :referral, :party, id, owner from person where id = :person and owner = :owner
            on conflict (referral) do nothing""";
    private static final String TURN = "update party_member set over = :over where referral = :referral";
    private static final String PARTIES = "select party from party_member where person = :person and not over";
    private static final String OF = """
            select referral, person, owner, told_at is not null as told from party_member
             where party = :party and not over order by referral for update""";
    private static final String TOLD = "update party_member set told_at = :at where referral = :referral";

    private final Session db;

    PartyMembers(Session db) {
        this.db = db;
    }

    /** One of a party, and whether somebody was asked to look already. */
    record Member(UUID referral, UUID person, UUID owner, boolean told) {}

    void add(UUID referral, UUID party, UUID person, UUID owner) {
        db.createNativeMutationQuery(ADD)
                .setParameter("referral", referral)
                .setParameter("party", party)
                .setParameter("person", person)
                .setParameter("owner", owner)
                .executeUpdate();
    }

    /** A referral of a party ended, or is open again. */
    void turn(UUID referral, boolean over) {
        db.createNativeMutationQuery(TURN)
                .setParameter("referral", referral)
                .setParameter("over", over)
                .executeUpdate();
    }

    List<UUID> partiesOf(UUID person) {
        return Column.of(db, PARTIES, UUID.class).setParameter("person", person).getResultList();
    }

    /** Held: nobody else is asked to look at the same time. */
    List<Member> of(UUID party) {
        return db
                .createNativeQuery(OF, Tuple.class)
                .addScalar("referral", UUID.class)
                .addScalar("person", UUID.class)
                .addScalar("owner", UUID.class)
                .addScalar("told", Boolean.class)
                .setParameter("party", party)
                .getResultList()
                .stream()
                .map(row -> new Member(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, Boolean.class)))
                .toList();
    }

    void tell(UUID referral, Instant at) {
        db.createNativeMutationQuery(TOLD)
                .setParameter("referral", referral)
                .setParameter("at", at)
                .executeUpdate();
    }
}
