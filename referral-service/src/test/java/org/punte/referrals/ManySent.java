package org.punte.referrals;

/** An agency that has sent much, for what must not read through all of it. */
public final class ManySent {
    /** An insert. */
    public static final String ROWS = """
            insert into referral (id, version, code, person, sender, receiver, author, service, urgency, age_band, noted, status,
                                  expiry_reason, consent, created_at, sent_at, status_since, answer_by, start_by, answer_rule, start_rule)
            select gen_random_uuid(), 0, 'RF-' || translate(upper(lpad(to_hex(n), 4, '0')), '01', 'GH') || '-ZZZZ', gen_random_uuid(),
                   '7b4a3c1e-0000-4000-8000-000000000001', gen_random_uuid(), gen_random_uuid(), 'MED', 'NORMAL', 'ADULT', false,
                   'EXPIRED', 'NO_ANSWER', gen_random_uuid(), now(), now() - n * interval '1 minute', now(), now(), now(), 1, 1
              from generate_series(1, 20000) n""";

    private ManySent() {}
}
