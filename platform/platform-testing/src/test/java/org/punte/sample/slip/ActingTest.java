package org.punte.sample.slip;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.testing.SampleTest;
import org.punte.web.caller.Acting;

@SampleTest
class ActingTest {
    private final Acting acting;
    private final SlipRepository slips;
    private final AgroalDataSource database;
    private final UUID shelter = UUID.randomUUID();
    private final UUID clinic = UUID.randomUUID();

    ActingTest(Acting acting, SlipRepository slips, AgroalDataSource database) {
        this.acting = acting;
        this.slips = slips;
        this.database = database;
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

    /** As the database knows it. */
    private String account() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var row = connection.createStatement().executeQuery("select acting_account()")) {
                row.next();
                return row.getString(1);
            }
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
