package org.punte.referrals.alarm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** What we tell others when nothing happens: ids and codes; its type says the kind. */
record ReferralAlarm(
        @JsonIgnore AlarmKind kind,
        UUID subject,
        int version,
        UUID sender,
        UUID receiver,
        UUID author,
        Urgency urgency,
        List<UUID> workers)
        implements DomainEvent {
    ReferralAlarm(AlarmKind kind, ReferralSheet of, int version) {
        this(kind, of.id(), version, of.sender(), of.receiver(), of.author(), of.urgency(), of.workers());
    }

    @Override
    public String type() {
        return kind.type;
    }
}
