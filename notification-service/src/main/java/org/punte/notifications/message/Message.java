package org.punte.notifications.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Addressed to the agency's desk, or to one account of it. Written by {@link MessageDelivery}; here it is read. */
@Entity
@DynamicUpdate
class Message {
    @Id
    UUID id;

    @Version
    int version;

    UUID agency;

    @Nullable
    UUID account; // null: the desk

    @Enumerated(EnumType.STRING)
    MessageKind kind;

    @Nullable
    UUID referral;

    /** All referrals that it speaks of, where it is one of several; empty otherwise. */
    UUID[] also = {};

    @Nullable
    @Column(name = "access_grant")
    UUID grant;

    @Nullable
    String urgency;

    @Nullable
    UUID about; // what Matter.about says

    @Nullable
    Integer days;

    Instant at;

    @Nullable
    Instant readAt;

    protected Message() {}

    /** Reading twice keeps the first time. */
    void read(Instant now) {
        if (readAt == null) readAt = now;
    }

    void unread() {
        readAt = null;
    }
}
