package org.punte.referrals.alarm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * What we tell others when nothing happens: ids and codes; its type says the kind.
 *
 * @param referrals all of a party, where it is told of one of them: whoever must not deal with another one does not hear of it
 */
record ReferralAlarm(
        @JsonIgnore AlarmKind kind,
        UUID subject,
        int version,
        UUID sender,
        UUID receiver,
        UUID author,
        Urgency urgency,
        List<UUID> workers,
        @Nullable List<UUID> referrals)
        implements DomainEvent {
    ReferralAlarm(AlarmKind kind, ReferralSheet of) {
        this(kind, of, of.version(), null);
    }

    ReferralAlarm(AlarmKind kind, ReferralSheet of, int version, @Nullable List<UUID> referrals) {
        this(kind, of.id(), version, of.sender(), of.receiver(), of.author(), of.urgency(), of.workers(), referrals);
    }

    @Override
    public String type() {
        return kind.type;
    }
}
