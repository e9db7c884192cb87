package org.punte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.punte.testing.schema.OldSchema;

class SchemaUpgradeTest {
    @Test
    void what_an_earlier_release_wrote_survives_every_migration() {
        var old = OldSchema.of("identity", "0128");

        old.migrate();

        assertThat(old.value("select string_agg(coalesce(blocked_why, 'works'), ' ' order by created_at) from account"))
                .isEqualTo("works SECURITY");
        assertThat(old.value("select client_id from partner_client"))
                .as("a system is no account any more")
                .isEqualTo("veche-system");
        assertThat(old.value("select state from mail_domain where domain = 'veche.example'"))
                .isEqualTo("ALLOWED");
        assertThat(old.value("select kind from identifier where kept_at = '2026-01-03T00:00Z'"))
                .isEqualTo("CITIZENSHIPS");
        assertThat(old.value("select giver from consent_authority")).isEqualTo("SELF");
        assertThat(old.value("select act from withdrawal w join withdrawal_effect e on e.withdrawal = w.id"))
                .isEqualTo("STOP_SERVICE");
        assertThat(old.value(
                        "select string_agg(coalesce(why, 'open') || accepted, ' ' order by id) from disclosure_grant"))
                .isEqualTo("open0 CONSENT_WITHDRAWN0");
    }

    @Test
    void who_was_seen_before_counts_as_somebody_who_came() {
        var old = OldSchema.of("identity", "0128")
                .later("0570", "update account set last_seen_on = '2026-11-01' where email = 'a@veche.example'");

        old.migrate();

        assertThat(old.value("select string_agg(came::text, ' ' order by created_at) from account"))
                .isEqualTo("true false");
    }

    @Test
    void what_was_agreed_for_an_authority_without_cooperation_is_due_to_end() {
        var old = OldSchema.of("identity", "0128")
                .later("0592", "update agency set kind = 'FOREIGN_AUTHORITY' where name = 'Casa Nouă'");

        old.migrate();

        assertThat(old.value("select string_agg(c.state, ' ') from consent c where c.misdirected"))
                .isEqualTo("GIVEN");
        assertThat(old.value("select count(*) from due_consents('2026-01-05T00:00Z', 9)"))
                .isEqualTo("1");
    }

    @Test
    void what_goes_on_for_an_authority_on_what_a_supervisor_recorded_stays() {
        var old = OldSchema.of("identity", "0128")
                .later("0592", "update agency set kind = 'POLICE' where name = 'Casa Nouă'")
                .later("0592", "update consent_authority set footing = 'GOES_ON'");

        old.migrate();

        assertThat(old.value("select count(*) from consent where misdirected")).isEqualTo("0");
        assertThat(old.value("select count(*) from due_consents('2026-01-05T00:00Z', 9)"))
                .isEqualTo("0");
    }

    @Test
    void whose_service_was_completed_before_meeting_was_told_needs_no_meeting() {
        var old = OldSchema.of("identity", "0128").later("0592", """
                insert into disclosure_grant (id, version, referral, consent, person, receiver_person, owner, receiver,
                       categories, workers, opened_at, ended_at, why, closes_at)
                select gen_random_uuid(), 0, ('00000000-0000-7000-8000-0000000000' || g.referral)::uuid, consent, person,
                       receiver_person, owner, receiver, categories, workers, opened_at, g.ended::timestamptz, g.why,
                       closes::timestamptz
                  from disclosure_grant d,
                       (values ('c1', null, null, '2026-02-05T00:00Z'),
                               ('c2', '2026-02-05T00:00Z', 'REFERRAL_COMPLETED', null),
                               ('c3', '2026-02-04T00:00Z', 'OWNER_LEFT', '2026-02-05T00:00Z'),
                               ('c4', '2026-02-04T00:00Z', 'OWNER_LEFT', null),
                               ('c5', '2026-01-04T00:00Z', 'REFERRAL_UNDONE', null),
                               ('c5', '2026-02-05T00:00Z', 'REFERRAL_COMPLETED', null)) as g (referral, ended, why, closes)
                 where d.id = '00000000-0000-7000-8000-0000000000f1'""");

        old.migrate();

        assertThat(old.value(
                        "select string_agg(right(b.referral::text, 2), ' ' order by b.referral) from begun_service b"
                                + " join agency a on a.id = b.owner join agency r on r.id = b.receiver"))
                .isEqualTo("c1 c2 c3 c5");
    }
}
