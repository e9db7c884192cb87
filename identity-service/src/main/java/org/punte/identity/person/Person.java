package org.punte.identity.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.punte.identity.otherrecord.OtherRecord;
import org.punte.identity.otherrecord.OtherRecords;

/**
 * One agency's record of somebody it met. It says nothing about who that is: the vault does. Only what changed is written: an update that names
 * a key, though it stays the same, keeps everybody waiting who writes down something about the record, because the table has a trigger.
 */
@Entity
@DynamicUpdate
class Person {
    /** What another agency told was read by consent, that consent is over, and the person has not agreed to this agency's own work since. */
    static final String STOP_USE = """
            select max(g.ended_at) from disclosure_grant g join consent c on c.id = g.consent
             where g.receiver_person = p.id and g.why in ('CONSENT_WITHDRAWN', 'CONSENT_EXPIRED', 'CATEGORY_ENDED') and c.basis = 'CONSENT' and c.superseded_by is null
               and not exists (select from disclosure_grant o where o.receiver_person = p.id and o.ended_at is null)
               and not exists (select from consent w where w.person = p.id and w.owner = p.owner
                                                       and w.purpose = 'CASE_MANAGEMENT' and w.state = 'GIVEN')""";

    /** The same of several. */
    static final String STOPPED = "select p.id, (%s) as since from person p where p.id in :ids".formatted(STOP_USE);

    /** What whoever opens one reads beside it, as columns; takes the reader's account. */
    static final String MARKS = "(%s) as stop_use_since, %s".formatted(STOP_USE, OtherRecords.COLUMN);

    @Id
    UUID id;

    @Version
    int version;

    UUID owner;
    String pseudonym;

    /** Unknown in a record that was opened by accepting a referral. */
    @Enumerated(EnumType.STRING)
    @Nullable
    AgeBasis ageBasis;

    /** Under age or in doubt; {@link PersonAge} keeps it. */
    boolean treatedAsChild;

    /** Nobody: a record to practise on. Never changes. */
    boolean practice;

    Instant registeredAt;

    @Nullable
    Instant changedAt;

    /** Of a record that is read to be shown: since then nothing rests on the consent any more under which it began. */
    @Transient
    @Nullable
    Instant stopUseSince;

    /** Of a record that is read to be shown: other ones of the same human with which the reader works, too. */
    @Transient
    @Nullable
    List<OtherRecord> otherRecords;

    /** For Hibernate. */
    Person() {}

    Person(UUID owner, @Nullable AgeBasis ageBasis, boolean treatedAsChild, boolean practice, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.pseudonym = Pseudonym.next();
        this.ageBasis = ageBasis;
        this.treatedAsChild = treatedAsChild;
        this.practice = practice;
        this.registeredAt = now;
    }

    /** As it stands in the row, unknown to Hibernate. */
    static Person unmanaged(ResultSet row) throws SQLException {
        var person = new Person();
        person.id = row.getObject("id", UUID.class);
        person.version = row.getInt("version");
        person.owner = row.getObject("owner", UUID.class);
        person.pseudonym = row.getString("pseudonym");
        var basis = row.getString("age_basis");
        person.ageBasis = basis == null ? null : AgeBasis.valueOf(basis);
        person.treatedAsChild = row.getBoolean("treated_as_child");
        person.practice = row.getBoolean("practice");
        person.registeredAt =
                row.getObject("registered_at", OffsetDateTime.class).toInstant();
        var stopped = row.getObject("stop_use_since", OffsetDateTime.class);
        person.stopUseSince = stopped == null ? null : stopped.toInstant();
        person.otherRecords = OtherRecords.read(row);
        return person;
    }

    /** What is known of the person is another thing now: a version of its own. */
    void change(@Nullable AgeBasis basis, Instant now) {
        if (basis != null) ageBasis = basis;
        changedAt = now;
    }
}
