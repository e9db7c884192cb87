package org.punte.identity.partycheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/**
 * Who was sent together and still is. Whoever writes or looks holds the person first and the party then, several parties in the order of their
 * ids: so what is said at the same moment is seen by one of the two, and nobody waits for somebody who waits. Runs as the owner.
 */
@ApplicationScoped
class PartyMembers {
    private static final String ADD = """
            insert into party_member (referral, party, person, owner)
            select :referral, :party, id, owner from person where id = :person and owner = :owner
            on conflict (referral) do nothing""";
    private static final String TURN = "update party_member set over = :over where referral = :referral";
    private static final String PARTIES =
            "select party from party_member where person = :person and not over order by party";
    private static final AdvisoryLock LOCK = AdvisoryLock.of(PartyMembers.class);
    private static final String MEMBER = "select referral, party, person, owner from party_member where ";
    private static final String OF = MEMBER + "party = :party and not over order by referral";
    private static final String BY = MEMBER + "referral = :referral";
    private static final String TELL = """
            insert into party_told (referral, other, said, owner, told_at)
            values (:referral, :other, :said, :owner, :at)
            on conflict (referral, other, said) do update set told_at = excluded.told_at, lapsed = false
             where party_told.lapsed""";
    private static final String LAPSE = """
            update party_told set lapsed = true where referral = :referral or (referral, other) in (
                select m.referral, own.person from party_member own join party_member m on m.party = own.party
                 where own.referral = :referral)""";

    private final Session db;

    PartyMembers(Session db) {
        this.db = db;
    }

    /** One of a party. */
    record Member(UUID referral, UUID party, UUID person, UUID owner) {}

    void add(UUID referral, UUID party, UUID person, UUID owner) {
        hold(person);
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

    /** Whoever looked may have been content because this referral was over. */
    void lapse(UUID referral) {
        db.createNativeMutationQuery(LAPSE).setParameter("referral", referral).executeUpdate();
    }

    /** In the order in which they are held. */
    List<UUID> partiesOf(UUID person) {
        hold(person);
        return Column.of(db, PARTIES, UUID.class).setParameter("person", person).getResultList();
    }

    Optional<Member> held(UUID referral) {
        var found = members(BY, "referral", referral).findFirst();
        found.ifPresent(one -> {
            hold(one.person());
            hold(one.party());
        });
        return found;
    }

    /** Held first and read then: whoever looks at the same time comes before, and is seen, or after. */
    List<Member> of(UUID party) {
        hold(party);
        return members(OF, "party", party).toList();
    }

    /** Whether that is new, or was said of two who were apart since. */
    boolean tell(Member one, UUID other, int said, Instant at) {
        return db.createNativeMutationQuery(TELL)
                        .setParameter("referral", one.referral())
                        .setParameter("other", other)
                        .setParameter("said", said)
                        .setParameter("owner", one.owner())
                        .setParameter("at", at)
                        .executeUpdate()
                > 0;
    }

    private void hold(UUID id) {
        LOCK.hold(db, id);
    }

    private Stream<Member> members(String query, String by, UUID id) {
        return db
                .createNativeQuery(query, Tuple.class)
                .addScalar("referral", UUID.class)
                .addScalar("party", UUID.class)
                .addScalar("person", UUID.class)
                .addScalar("owner", UUID.class)
                .setParameter(by, id)
                .getResultList()
                .stream()
                .map(row -> new Member(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, UUID.class)));
    }
}
