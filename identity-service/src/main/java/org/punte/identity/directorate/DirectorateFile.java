package org.punte.identity.directorate;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.punte.identity.recordsheet.Sheets;
import org.punte.web.caller.Caller;

/** Keeps notifications, what is typed in them sealed. */
@ApplicationScoped
@Transactional(MANDATORY)
class DirectorateFile {
    private final DirectorateNotificationRepository notifications;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    DirectorateFile(DirectorateNotificationRepository notifications, Sheets sheets, Caller caller, Clock clock) {
        this.notifications = notifications;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    void add(UUID person, NotifyDirectorate command, boolean otherCounty) {
        var told = new DirectorateNotification(person, caller.agency(), command, otherCounty);
        told.reference = Objects.requireNonNull(sheets.seal(told.place("reference"), command.reference()));
        told.reason = sheets.seal(told.place("reason"), command.reason());
        told.recordedBy = caller.account();
        told.recordedAt = clock.instant();
        notifications.persistAndFlush(told);
    }

    List<NotificationsView.Told> of(UUID person) {
        return notifications.of(person).stream().map(this::view).toList();
    }

    private NotificationsView.Told view(DirectorateNotification n) {
        return new NotificationsView.Told(
                n.id,
                n.directorate,
                n.county,
                n.number,
                n.how,
                n.otherCounty,
                n.toldAt,
                sheets.text(n.place("reference"), n.reference),
                sheets.text(n.place("reason"), n.reason),
                n.recordedBy,
                n.recordedAt);
    }
}
