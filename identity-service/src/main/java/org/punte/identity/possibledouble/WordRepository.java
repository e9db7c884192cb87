package org.punte.identity.possibledouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.identity.possibledouble.SayWord.WorkersWord;
import org.punte.web.query.Column;

/** What workers said. */
@ApplicationScoped
class WordRepository {
    private static final String SAY = """
            insert into double_word (possible_double, account, owner, word, said_at) values (?1, ?2, ?3, ?4, ?5)
            on conflict (possible_double, account) do update set word = excluded.word, said_at = excluded.said_at""";
    private static final String SAID = """
            select account, word, said_at from double_word where possible_double = ?1 order by said_at, account""";

    /** Doubles about which this person's workers were asked and of whom none has said anything. */
    private static final String WAITING = """
            select count(*) from possible_double d where ?1 in (d.one, d.other) and d.state = 'ASKED'
               and not exists (select from double_word s join assigned_worker w on w.account = s.account
                                where s.possible_double = d.id and w.person = ?1 and w.ended_at is null)""";

    private final EntityManager db;

    WordRepository(EntityManager db) {
        this.db = db;
    }

    /** What one worker said. */
    record Said(UUID account, WorkersWord word, Instant saidAt) {}

    void say(PossibleDouble about, UUID account, WorkersWord word, Instant now) {
        db.createNativeQuery(SAY)
                .setParameter(1, about.id)
                .setParameter(2, account)
                .setParameter(3, about.owner)
                .setParameter(4, word.name())
                .setParameter(5, now)
                .executeUpdate();
    }

    List<Said> said(UUID about) {
        return db.createNativeQuery(SAID, Tuple.class)
                .setParameter(1, about)
                .getResultStream()
                .map(row -> said((Tuple) row))
                .toList();
    }

    boolean isWaitedFor(UUID person) {
        var waiting = Column.of(db, WAITING, Long.class);
        return waiting.setParameter(1, person).getSingleResult() > 0;
    }

    private static Said said(Tuple row) {
        return new Said(
                row.get(0, UUID.class), WorkersWord.valueOf(row.get(1, String.class)), row.get(2, Instant.class));
    }
}
