package org.punte.referrals.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/** The rows of the read model. What ended stays ended, whatever is told later. */
@ApplicationScoped
class ConsentRepository {
    private static final String COLUMNS = "person, owner, receiver, valid_until, ended_at, paused";
    private static final String HELD =
            "select " + COLUMNS + " from consent where id = :id and owner = :owner for share";
    private static final String GIVE = """
            insert into consent (id, person, owner, receiver, categories, valid_until, version)
            values (:id, :person, :owner, :receiver, :categories, :until, :version)
            on conflict (id) do update
               set categories = excluded.categories, valid_until = excluded.valid_until, version = excluded.version
             where consent.version <= excluded.version""";
    private static final String LEARN = GIVE.substring(0, GIVE.indexOf("do update")) + "do nothing";
    private static final String END = """
            insert into consent (id, person, owner, receiver, categories, ended_at)
            values (:id, :person, :owner, :receiver, '{}', :at)
            on conflict (id) do update set ended_at = coalesce(consent.ended_at, excluded.ended_at)""";
    private static final String FOLLOW = """
            update consent set why_ended = :why, successor = :successor, successor_ends_at = :successorEndsAt, end_version = :version
             where id = :id and end_version <= :version""";
    private static final AdvisoryLock LOCK = AdvisoryLock.of(ConsentRepository.class);
    private static final String LAST = """
            with recursive followed as (
                select id, owner, why_ended, successor, successor_ends_at, 1 as step from consent where id = :id
                union all
                select c.id, c.owner, c.why_ended, c.successor, c.successor_ends_at, f.step + 1
                  from followed f join consent c on c.id = f.successor and c.ended_at is not null)
            select id, owner, coalesce(why_ended, 'WITHDRAWN') as why, successor, successor_ends_at
              from followed order by step desc limit 1""";

    private static final String TURN = """
            insert into consent (id, person, owner, receiver, categories, paused, turn)
            values (:id, :person, :owner, :receiver, '{}', :paused, :turn)
            on conflict (id) do update set paused = excluded.paused, turn = excluded.turn
             where consent.turn <= excluded.turn""";

    private final Session db;

    ConsentRepository(Session db) {
        this.db = db;
    }

    /** An earlier version that is told late changes nothing: it would bring back what has ended of it. */
    void give(UUID id, ConsentGiven given, int version) {
        write(GIVE, id, given, version);
    }

    /** What was asked for; an event that came meanwhile knows better. */
    void learn(UUID id, ConsentGiven given, int version) {
        write(LEARN, id, given, version);
    }

    private void write(String sql, UUID id, ConsentGiven given, int version) {
        db.createNativeMutationQuery(sql)
                .setParameter("id", id)
                .setParameter("person", given.person())
                .setParameter("owner", given.owner())
                .setParameter("receiver", given.receiver())
                .setParameter("categories", given.categories().toArray(String[]::new), String[].class)
                .setParameter("until", given.until(), LocalDate.class)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** Until the transaction ends no other consent of this person ends here: of two ends one is heard after the other. */
    void hold(UUID person) {
        LOCK.hold(db, person);
    }

    void end(UUID id, ConsentParties parties, Instant at, int version) {
        db.createNativeMutationQuery(END)
                .setParameter("id", id)
                .setParameter("person", parties.person())
                .setParameter("owner", parties.owner())
                .setParameter("receiver", parties.receiver())
                .setParameter("at", at)
                .executeUpdate();
        db.createNativeMutationQuery(FOLLOW)
                .setParameter("id", id)
                .setParameter("why", parties.why(), String.class)
                .setParameter("successor", parties.successor(), UUID.class)
                .setParameter("successorEndsAt", parties.successorEndsAt(), Instant.class)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** How it went on after this one had ended: with the last that is known to have followed it and to have ended as well. */
    ConsentEnded lastAfter(UUID id) {
        var row = db.createNativeQuery(LAST, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("owner", UUID.class)
                .addScalar("why", String.class)
                .addScalar("successor", UUID.class)
                .addScalar("successor_ends_at", Instant.class)
                .setParameter("id", id)
                .getSingleResult();
        return new ConsentEnded(
                id,
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(0, UUID.class),
                row.get(3, UUID.class),
                row.get(4, Instant.class));
    }

    /** The word that it rests on stopped to suffice, or suffices again. An earlier turn that is told late changes nothing. */
    void turn(UUID id, ConsentParties parties, boolean paused, int turn) {
        db.createNativeMutationQuery(TURN)
                .setParameter("id", id)
                .setParameter("person", parties.person())
                .setParameter("owner", parties.owner())
                .setParameter("receiver", parties.receiver())
                .setParameter("paused", paused)
                .setParameter("turn", turn)
                .executeUpdate();
    }

    Optional<Consent> find(UUID id) {
        return query("select " + COLUMNS + " from consent where id = :id", id);
    }

    boolean covers(UUID id, String category) {
        return !Column.of(db, "select id from consent where id = :id and :category = any (categories)", UUID.class)
                .setParameter("id", id)
                .setParameter("category", category)
                .getResultList()
                .isEmpty();
    }

    /** Of this owner. Holds its end back until the present transaction is over, so that the end sees what was sent under it. */
    Optional<Consent> held(UUID id, UUID owner) {
        return rows(db.createNativeQuery(HELD, Tuple.class)
                        .setParameter("id", id)
                        .setParameter("owner", owner))
                .stream()
                .findFirst();
    }

    /** Of one person at its owner, those that were not ended. */
    List<Consent> of(UUID person, UUID owner) {
        return rows(db.createNativeQuery(
                        "select " + COLUMNS
                                + " from consent where person = :person and owner = :owner and ended_at is null",
                        Tuple.class)
                .setParameter("person", person)
                .setParameter("owner", owner));
    }

    private Optional<Consent> query(String sql, UUID id) {
        return rows(db.createNativeQuery(sql, Tuple.class).setParameter("id", id)).stream()
                .findFirst();
    }

    private static List<Consent> rows(NativeQuery<Tuple> query) {
        return query
                .addScalar("person", UUID.class)
                .addScalar("owner", UUID.class)
                .addScalar("receiver", UUID.class)
                .addScalar("valid_until", LocalDate.class)
                .addScalar("ended_at", Instant.class)
                .addScalar("paused", Boolean.class)
                .getResultList()
                .stream()
                .map(row -> new Consent(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        row.get(2, UUID.class),
                        row.get(3, LocalDate.class),
                        row.get(4, Instant.class),
                        row.get(5, Boolean.class)))
                .toList();
    }
}
