package org.punte.referrals.inquiry;

import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.ServiceCode;

/** What is told about questions for places: ids and codes, and no person anywhere. */
sealed interface InquiryEvent extends DomainEvent {
    /** A desk is asked; what the snapshot answers is not told. */
    record Asked(UUID subject, int version, UUID sender, UUID receiver, UUID author, ServiceCode service)
            implements InquiryEvent {
        Asked(CapacityQuestion q) {
            this(q.id, q.version, q.sender, q.receiver, q.author, q.service);
        }

        @Override
        public String type() {
            return "capacity.asked.v1";
        }
    }

    /** The desk has answered. */
    record Answered(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            ServiceCode service,
            CapacityAnswer answer)
            implements InquiryEvent {
        Answered(CapacityQuestion q) {
            this(q.id, q.version, q.sender, q.receiver, q.author, q.service, q.answer);
        }

        @Override
        public String type() {
            return "capacity.answered.v1";
        }
    }
}
