package org.punte.identity.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyKind;
import org.punte.identity.lifecycle.OutOfBandCheck;
import org.punte.web.tag.Tagged;

/** What network administrators see of an application. */
record ApplicationView(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        String zone,
        @Nullable String phone,
        @Nullable String website,
        String registrationNumber,
        @Nullable String accreditationNumber,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        List<String> languages,
        @Nullable String about,
        ApplicationStatus status,
        Instant receivedAt,
        List<ApprovalView> approvals,
        @Nullable String refusalReason,
        @Nullable UUID agency,
        Deciding deciding,
        @Nullable Instant erasedAt,
        int version)
        implements Tagged {
    /** What may be the same organisation: an agency, or else another open application. */
    record Similar(boolean agency, UUID id, String name) {}

    /** What whoever decides has to know, not told in lists; and once it was decided, when, by whom and for which agency. */
    record Deciding(
            @Nullable List<Similar> similar,
            @Nullable Instant at,
            @Nullable UUID by,
            @Nullable UUID agency) {
        static Deciding of(Application a, @Nullable List<Similar> similar) {
            return new Deciding(similar, a.decidedAt, a.decidedBy, a.decidedFor);
        }
    }

    /** Who made sure, and how. */
    record ApprovalView(UUID account, UUID agency, Instant at, OutOfBandCheck check) {
        static ApprovalView of(Approval a) {
            return new ApprovalView(a.account, a.agency, a.approvedAt, a.check());
        }
    }

    static ApplicationView of(Application a, List<Approval> approvals, @Nullable List<Similar> similar) {
        return new ApplicationView(
                a.id,
                a.name,
                a.kind,
                a.county,
                a.zone,
                a.phone,
                a.website,
                a.registrationNumber,
                a.accreditationNumber,
                a.contactName,
                a.contactEmail,
                a.contactPhone,
                List.of(a.languages),
                a.about,
                a.status,
                a.receivedAt,
                approvals.stream().map(ApprovalView::of).toList(),
                a.refusalReason,
                a.agency,
                Deciding.of(a, similar),
                a.erasedAt,
                a.version);
    }
}
