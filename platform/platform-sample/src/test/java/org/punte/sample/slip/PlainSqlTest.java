package org.punte.sample.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.sample.SampleTest;
import org.punte.testing.trip.RoundTrips;
import org.punte.web.caller.Acting;
import org.punte.web.isolation.PlainSql;

@SampleTest
class PlainSqlTest {
    private static final String WRITE =
            "insert into slip (id, version, agency, text, rank, kind, written_at) values (?, 0, ?, 'plain', 0, 'SHORT', now())";
    private static final String COUNT = "select count(*) from slip where agency = ?";

    private final Acting acting;
    private final PlainSql sql;
    private final SlipRepository slips;
    private final UUID shelter = UUID.randomUUID();
    private final UUID clinic = UUID.randomUUID();

    PlainSqlTest(Acting acting, PlainSql sql, SlipRepository slips) {
        this.acting = acting;
        this.sql = sql;
        this.slips = slips;
    }

    @Test
    void the_first_statement_takes_along_who_acts() {
        acting.as(shelter, this::writtenAlone);

        assertThat(acting.as(shelter, () -> QuarkusTransaction.requiringNew().call(this::counted)))
                .isEqualTo(1);
        assertThat(acting.as(clinic, () -> QuarkusTransaction.requiringNew().call(this::counted)))
                .isZero();
        assertThat(QuarkusTransaction.requiringNew().call(this::counted)).isZero();
    }

    @Test
    void saying_who_acts_costs_no_round_trip_of_its_own() {
        acting.as(shelter, this::writtenAlone);
        try (var trips = RoundTrips.begin()) {
            acting.as(shelter, () -> QuarkusTransaction.requiringNew().call(this::counted));

            // one for who acts and the query, one for the commit
            assertThat(trips.ofWhoeverTold(shelter)).isEqualTo(2);
        }
    }

    @Test
    void nobody_writes_for_another_agency() {
        assertThatThrownBy(() -> acting.as(clinic, this::writtenAlone)).hasStackTraceContaining("row-level security");
    }

    @Test
    void whoever_acts_afterwards_in_the_same_transaction_is_told_too() {
        acting.as(shelter, this::writtenAlone);

        QuarkusTransaction.requiringNew()
                .run(() -> acting.as(shelter, (Runnable) () -> {
                    assertThat(counted()).isEqualTo(1);
                    assertThat(slips.count()).isEqualTo(1);
                    assertThat(acting.as(clinic, this::counted)).isZero();
                    assertThat(acting.as(clinic, () -> slips.count())).isZero();
                    assertThat(counted()).isEqualTo(1);
                }));
    }

    @Test
    void where_the_first_statement_was_never_sent_nothing_is_seen_until_one_says_who_acts() {
        acting.as(shelter, this::writtenAlone);

        QuarkusTransaction.requiringNew()
                .run(() -> acting.as(shelter, (Runnable) () -> {
                    assertThatThrownBy(() -> sql.read(COUNT, ResultSet::next, new Object()))
                            .isInstanceOf(SQLException.class);
                    assertThat(slips.count()).isZero();
                    assertThat(counted()).isEqualTo(1);
                    assertThat(slips.count()).isEqualTo(1);
                }));
    }

    private void writtenAlone() {
        QuarkusTransaction.requiringNew().run(() -> {
            try {
                assertThat(sql.write(WRITE, UUID.randomUUID(), shelter)).isEqualTo(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private long counted() {
        try {
            return sql.read(
                    COUNT,
                    row -> {
                        row.next();
                        return row.getLong(1);
                    },
                    shelter);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
