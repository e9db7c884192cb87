package org.punte.sample.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.punte.sample.SampleTest;
import org.punte.testing.trip.RoundTrips;
import org.punte.web.caller.Acting;
import org.punte.web.isolation.PlainSql;

@SampleTest
class ActingTest {
    private final Acting acting;
    private final SlipRepository slips;
    private final PlainSql sql;
    private final UUID shelter = UUID.randomUUID();
    private final UUID clinic = UUID.randomUUID();

    ActingTest(Acting acting, SlipRepository slips, PlainSql sql) {
        this.acting = acting;
        this.slips = slips;
        this.sql = sql;
    }

    @Test
    void what_an_agency_changed_is_written_as_that_agency() {
        QuarkusTransaction.requiringNew().run(() -> {
            acting.as(shelter, () -> slips.persist(slip(shelter)));
            acting.as(clinic, () -> slips.persist(slip(clinic)));
        });

        assertThat(acting.as(shelter, this::seen)).isEqualTo(1);
        assertThat(acting.as(clinic, this::seen)).isEqualTo(1);
        assertThat(seen()).isZero();
    }

    @Test
    void within_an_agency_whoever_acts_for_it_already_stays_who_it_is() {
        var account = UUID.randomUUID();

        var stays = acting.as(shelter, account, () -> acting.within(shelter, this::account));
        var changes = acting.as(shelter, account, () -> acting.within(clinic, this::account));

        assertThat(stays).isEqualTo(account.toString());
        assertThat(changes).isNull();
    }

    @Test
    void after_a_refusal_the_transaction_goes_on_as_whoever_acted_before() {
        acting.as(shelter, () -> QuarkusTransaction.requiringNew().run(() -> slips.persist(slip(shelter))));

        acting.as(
                shelter,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    assertThatThrownBy(() -> acting.as(clinic, this::refused)).hasMessage("0 here");
                    assertThat(slips.count()).isEqualTo(1);
                }));
    }

    @Test
    void a_transaction_that_will_be_rolled_back_shows_nothing_of_another_agency_either() {
        acting.as(shelter, () -> QuarkusTransaction.requiringNew().run(() -> slips.persist(slip(shelter))));

        QuarkusTransaction.begin();
        try {
            acting.as(shelter, (Runnable) () -> {
                assertThat(slips.count()).isEqualTo(1);
                QuarkusTransaction.setRollbackOnly();
                assertThat(acting.as(clinic, () -> slips.count())).isZero();
            });
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void whatever_way_it_asks_a_statement_runs_as_whoever_acts_now() {
        var slip = slip(shelter);
        acting.as(shelter, () -> QuarkusTransaction.requiringNew().run(() -> slips.persist(slip)));

        for (var way : waysToSee(slip.id)) {
            acting.as(
                    shelter,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        assertThat(way.get()).isTrue();
                        assertThat(acting.as(clinic, () -> {
                                    slips.forget();
                                    return way.get();
                                }))
                                .isFalse();
                    }));
        }
    }

    private List<Supplier<Boolean>> waysToSee(UUID id) {
        return List.of(
                () -> slips.findById(id) != null,
                () -> slips.findById(id, LockModeType.PESSIMISTIC_WRITE) != null,
                () -> slips.isSeenWithoutMemory(id),
                () -> slips.touchAll() > 0,
                () -> slips.find("text", "written while acting").count() > 0);
    }

    @Test
    void who_acts_is_told_only_before_a_statement() {
        try (var trips = RoundTrips.begin()) {
            acting.as(
                    shelter,
                    () -> QuarkusTransaction.requiringNew().run(() -> {
                        slips.count();
                        acting.as(clinic, () -> {});
                    }));

            // who acts, the query, the commit
            assertThat(trips.ofWhoeverTold(shelter)).isEqualTo(3);
        }
    }

    private void refused() {
        throw new IllegalStateException(slips.count() + " here");
    }

    /** As the database knows it. */
    private String account() {
        return QuarkusTransaction.requiringNew().call(() -> {
            return sql.read("select acting_account()", rows -> {
                rows.next();
                return rows.getString(1);
            });
        });
    }

    private long seen() {
        return QuarkusTransaction.requiringNew().call(() -> slips.count());
    }

    private static Slip slip(UUID agency) {
        var slip = new Slip();
        slip.id = UUID.randomUUID();
        slip.agency = agency;
        slip.text = "written while acting";
        slip.kind = Kind.SHORT;
        slip.writtenAt = Instant.EPOCH;
        return slip;
    }
}
